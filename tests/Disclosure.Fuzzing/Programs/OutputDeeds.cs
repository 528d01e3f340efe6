namespace Disclosure.Fuzzing.Programs;

/// <summary>What may stand where the site goes, and beside it.</summary>
internal static class OutputDeeds
{
    private const string Staging = ".output.staging";

    private static readonly string[] Listed =
        ["../victim/a.txt", "VICTIM/a.txt", "/etc/hosts", "../input/site.yaml", "a/../../victim/a.txt", "./index.html", "", "\0", ".gitignore", "index.html/"];

    private static readonly string[] Inner = ["", "/lock", "/site", "/desk", "/earlier"];

    /// <summary>A deed on the output, in which <paramref name="earlier"/> may stand.</summary>
    public static Deed Draw(Dice dice, SoundFile[] earlier)
    {
        var site = new Deed("an earlier site", folder => folder.Add(earlier));
        return dice.Below(5) switch
        {
            0 => site,
            1 => Then(site, NodeDeeds.Draw(dice, "output")),
            2 => Then(site, Manifest(dice)),
            3 => Beside(dice),
            _ => Then(site, Beside(dice)),
        };
    }

    private static Deed Then(Deed first, Deed second) => new($"{first.What}, {second.What}", folder =>
    {
        first.Do(folder);
        second.Do(folder);
    });

    private static Deed Manifest(Dice dice)
    {
        var (line, times) = (dice.Of(Listed), dice.OneIn(5) ? 100_000 : 1);
        return new Deed($"{times} times '{line}' in the list of files", folder => File.AppendAllLines(
            Path.Combine(folder.Here, "output", ".disclosure"),
            Enumerable.Repeat(line.Replace("VICTIM", folder.Victim, StringComparison.Ordinal), times)));
    }

    // Every name that the program gives to what it begins beside the output.
    private static Deed Beside(Dice dice)
    {
        var (inner, kind) = (dice.Of(Inner), dice.Below(5));
        return new Deed($"{kind switch { 0 => "link to the victim", 1 => "pipe", 2 => "file", 3 => "link to nowhere", _ => "folder" }} at {Staging}{inner}", folder =>
        {
            var path = Path.Combine(folder.Here, Staging + inner);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            NodeDeeds.ReplaceAt(path, kind switch
            {
                0 => p => File.CreateSymbolicLink(p, folder.Victim),
                1 => SystemCalls.MakePipe,
                2 => p => File.WriteAllText(p, "x"),
                3 => p => File.CreateSymbolicLink(p, "/nowhere/at/all"),
                _ => p => File.WriteAllText(Path.Combine(Directory.CreateDirectory(p).FullName, "x"), "x"),
            });
        });
    }
}
