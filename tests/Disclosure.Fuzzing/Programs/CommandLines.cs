namespace Disclosure.Fuzzing.Programs;

/// <summary>Command lines: sound ones, and words thrown together.</summary>
internal static class CommandLines
{
    private static readonly string[] Commands = ["build", "check", "schema", "explain", "diff", "pdf"];
    private static readonly string[] Options =
        ["--input", "--output", "--theme", "--unit", "--year", "--format", "--strict", "--chromium", "--top", "--explain", "--help", "-h", "-?", "--", "--nope", "-x", "--input=", "--output=", "--unit=", "@x", "@/etc/passwd"];

    private static readonly string[] Values =
    [
        "", " ", "\t", "　", "input", "output", ".", "..", "./", "input/", "input/units", "input/out", "nowhere", "nowhere/deep", "/dev/null", "/dev/zero", "/dev/full", "/proc/self", "/etc/passwd", "~", "-", "--", "a\nb", "a\u001bb", "a\u202eb", "\ud800",
        "shili-unit", "shili-uni", "*", "2030", "2031", "0", "-1", "99999", "２０３０", "1", "0x1", "99999999999999", "json", "sarif", "text", "markdown", "html", "JSON", "row-equation", "unknown-key", "/bin/true", "/bin/false", "/bin/cat", "theme", "victim",
        "../victim", "link", "pipe", "a:b", "con", "\\\\server\\share", "C:\\x", "file:///etc/passwd", "$HOME", "%s%n", "<script>", "\"", "'", "HEAD", "HEAD~1", "@~1",
    ];

    private static readonly string[] Shells =
    [
        "exec \"$0\" \"$@\" >&-", "exec \"$0\" \"$@\" 2>&-", "exec \"$0\" \"$@\" <&- >&- 2>&-", "exec \"$0\" \"$@\" >/dev/full", "exec \"$0\" \"$@\" 2>/dev/full",
        "exec \"$0\" \"$@\" >/dev/full 2>/dev/full", "exec \"$0\" \"$@\" </dev/zero", "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" \"$@\"",
        "\"$0\" \"$@\" 2>/dev/null | command -p head -c 1 >/dev/null", "exec \"$0\" \"$@\" --input \"$(printf 'a\\377b')\"", "exec \"$0\" \"$@\" --output \"$(printf '\\377')\"", "exec \"$0\" \"$@\" 0<>/dev/null 1<&0",
        "exec \"$0\" \"$@\" --unit \"$(head -c 100000 /dev/zero | tr '\\0' x)\"", "umask 777; exec \"$0\" \"$@\"",
    ];

    private static readonly Dictionary<string, string?>[] Environments =
    [
        new() { ["HOME"] = null }, new() { ["TMPDIR"] = "/nonexistent" }, new() { ["TMPDIR"] = "" }, new() { ["PATH"] = null }, new() { ["PATH"] = "." }, new() { ["LANG"] = "C", ["LC_ALL"] = "C" }, new() { ["LANG"] = "tr_TR.UTF-8" },
        new() { ["TERM"] = "nope" }, new() { ["TERM"] = null }, new() { ["CHROME_PATH"] = "" }, new() { ["CHROME_PATH"] = "/bin/false" }, new() { ["TZ"] = "nope" }, new() { ["COLUMNS"] = "-1" }, new() { ["NO_COLOR"] = "" }, new() { ["GIT_DIR"] = "/dev/null" },
    ];

    /// <summary>A command that reads the input, and mostly builds.</summary>
    public static IReadOnlyList<string> DrawSound(Dice dice) => dice.Below(10) switch
    {
        0 or 1 or 2 => ["check", "--format", dice.Of("text", "json", "sarif")],
        3 => ["schema"],
        4 => ["pdf", "--chromium", dice.Of("/bin/true", "/bin/false", "/bin/cat")],
        5 => ["build", "--unit", "shili-unit", "--year", "2030"],
        _ => ["build"],
    };

    /// <summary>A random one.</summary>
    public static IReadOnlyList<string> Draw(Dice dice)
    {
        var words = new List<string>();
        if (!dice.OneIn(5)) words.Add(dice.Of(Commands));
        for (var count = dice.Below(5); count > 0; count--)
        {
            if (!dice.OneIn(6)) words.Add(dice.Of(Options));
            if (!dice.OneIn(6)) words.Add(dice.OneIn(25) ? new string(dice.Of('x', '表', '/'), 10_000) : dice.Of(Values));
        }
        return words;
    }

    /// <summary>An odd way to run it; blank for a plain one.</summary>
    public static string DrawShell(Dice dice) => dice.OneIn(4) ? dice.Of(Shells) : "";

    /// <summary>An odd environment; empty for the usual one.</summary>
    public static IReadOnlyDictionary<string, string?> DrawEnvironment(Dice dice) => dice.OneIn(5) ? dice.Of(Environments) : [];
}
