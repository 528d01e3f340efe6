namespace Disclosure.Fuzzing.Programs;

/// <summary>What a repository may hold that would run, deceive or confuse whoever reads its revisions.</summary>
internal static class RepositoryDeeds
{
    private static readonly string[] Configuration =
    [
        "[filter \"e\"]\n\tsmudge = touch VICTIM/smudge; cat\n\tclean = touch VICTIM/clean; cat\n\tprocess = touch VICTIM/process\n\trequired = true\n",
        "[core]\n\tfsmonitor = touch VICTIM/fsmonitor\n", "[core]\n\thooksPath = VICTIM\n", "[core]\n\tpager = touch VICTIM/pager\n", "[core]\n\tworktree = VICTIM\n",
        "[core]\n\tattributesFile = /dev/zero\n", "[core]\n\tbare = true\n", "[core]\n\tsshCommand = touch VICTIM/ssh\n", "[core]\n\tgitProxy = touch VICTIM/proxy\n",
        "[core]\n\trepositoryformatversion = 99\n", "[diff]\n\texternal = touch VICTIM/diff\n", "[diff \"e\"]\n\ttextconv = touch VICTIM/textconv\n\tcommand = touch VICTIM/command\n",
        "[include]\n\tpath = /dev/zero\n", "[include]\n\tpath = config\n", "[alias]\n\tcat-file = !touch VICTIM/alias\n\tls-tree = !touch VICTIM/alias\n\trev-parse = !touch VICTIM/alias\n",
        "[tar \"e\"]\n\tcommand = touch VICTIM/tar\n", "[uploadpack]\n\tpackObjectsHook = touch VICTIM/pack\n", "[extensions]\n\tpartialClone = origin\n[remote \"origin\"]\n\turl = ext::sh -c touch% VICTIM/ext\n\tpromisor = true\n",
        "[core]\n\tautocrlf = true\n\teol = crlf\n", "[core]\n\tquotePath = maybe\n", "[color]\n\tui = always\n", "[credential]\n\thelper = !touch VICTIM/credential\n", "[broken", "\0\0\0", "[core]\n\tcompression = 99\n\tbigFileThreshold = 1\n",
        "[gpg]\n\tprogram = touch VICTIM/gpg\n[log]\n\tshowSignature = true\n",
    ];

    private static readonly string[] Attributes =
    [
        "* filter=e\n", "* diff=e\n", "* export-ignore\n", "* export-subst\n", "*.yaml working-tree-encoding=UTF-16\n", "* ident\n", "* text eol=crlf\n", "* -text\n", "units/** export-ignore\n", "* binary\n", "* merge=e\n", "[attr]e filter=e\n* e\n", "\0",
    ];

    private static readonly string[] References =
        ["refs/heads/x", "refs/heads/-x", "refs/heads/2030", "refs/tags/HEAD", "refs/tags/input", "refs/heads/@", "refs/heads/a\u202eb", "refs/heads/loop", "HEAD", "packed-refs", "ORIG_HEAD", "shallow", "index", "objects/info/alternates", "commondir", "info/grafts"];

    private static readonly string[] Values =
        ["ref: refs/heads/loop\n", "ref: ../../../etc/passwd\n", "ref: refs/heads/nope\n", "0000000000000000000000000000000000000000\n", "x", "", "/dev/zero\n", "ffffffffffffffffffffffffffffffffffffffff\n", "\0"];

    private static readonly string[] Operands =
    [
        "HEAD", "HEAD~1", "v1", "v2", "main", "@", "@~1", "v1..v2", "v1...v2", "HEAD^{tree}", "HEAD:input", "HEAD:input/site.yaml", ":/first", "-x", "--", "--help", "2030", "2029", "input", "here", "/etc", "..", ".", "nowhere", "HEAD~99", "HEAD^99",
        "@{-1}", "@{u}", "@{yesterday}", "HEAD@{0}", "refs/heads/x", "x", "loop", "0000000", "FETCH_HEAD", "a\u202eb", "\"", "*", "@/etc/passwd", "v1 v2", "", "HEAD\n", "--output=VICTIM/x", "--upload-pack=touch", ".git", "input/units", "/dev/zero", "pipe",
    ];

    /// <summary>One to three deeds on the repository.</summary>
    public static IEnumerable<Deed> Draw(Dice dice)
    {
        for (var count = 1 + dice.Below(3); count > 0; count--) yield return One(dice);
    }

    /// <summary>What to compare.</summary>
    public static IEnumerable<string> DrawOperands(Dice dice)
    {
        yield return "diff";
        yield return dice.OneIn(2) ? dice.Of("HEAD", "HEAD~1", "v1") : dice.Of(Operands);
        if (dice.OneIn(2)) yield return dice.OneIn(2) ? dice.Of("HEAD", "v2") : dice.Of(Operands);
        if (dice.OneIn(3)) yield return "--explain";
        if (dice.OneIn(3))
        {
            yield return "--format";
            yield return dice.Of("markdown", "json", "html", "text");
        }
        if (!dice.OneIn(6)) yield break;
        yield return "--";
        yield return dice.Of("units/shili-unit", "units/shili-unit/2030", "units/x/99999", "x", "");
    }

    private static Deed One(Dice dice)
    {
        switch (dice.Below(8))
        {
            case 0 or 1:
                return Append("configuration", ".git/config", dice.Of(Configuration));
            case 2:
                return Append("attributes", dice.Of(".gitattributes", "input/.gitattributes", ".git/info/attributes"), dice.Of(Attributes));
            case 3:
                return Write($"{dice.Of(References)}", dice.Of(Values));
            case 4:
                return Program(dice.Of("git", "git.exe", "input/git", ".git/hooks/post-checkout", ".git/hooks/post-index-change", ".git/hooks/reference-transaction", "cat", "sh"));
            case 5:
                return TextDeeds.Insert("a broken object", ".git/objects", dice, dice.Of("x", "\0\0\0\0", "\uffff"));
            case 6:
                return NodeDeeds.Draw(dice, ".git");
            default:
                return NodeDeeds.Draw(dice, "input");
        }
    }

    private static Deed Append(string what, string path, string text) => new($"{what}: {text.ReplaceLineEndings("\\n")} in {path}", folder =>
    {
        var full = Path.Combine(folder.Here, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.AppendAllText(full, text.Replace("VICTIM", folder.Victim, StringComparison.Ordinal));
    });

    private static Deed Write(string name, string text) => new($"{name} is '{text.ReplaceLineEndings("\\n")}'", folder =>
    {
        var full = Path.Combine(folder.Here, ".git", name);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    });

    // A program where nobody should look for one.
    private static Deed Program(string path) => new($"a program at {path}", folder =>
    {
        var full = Path.Combine(folder.Here, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, $"#!/bin/sh\ntouch '{folder.Victim}/run'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(full, (UnixFileMode)0x1ED);
    });
}
