using System.Text.RegularExpressions;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>A made-up input that is edited as people do, and built after each edit: into a site that grows, and from nothing beside it.</summary>
internal sealed partial class EditedInput : IDisposable
{
    // Far ahead: what was edited just now counts as settled, so that stamps are trusted.
    private const long Ahead = 4_000_000_000_000_000_000;

    private readonly Scratch _scratch = new();
    private readonly long? _now;
    private int _edits;

    /// <summary>The input as it was written.</summary>
    /// <param name="trustsStamps">Whether files that were edited a moment ago are told by their stamps, as old ones are.</param>
    public EditedInput(bool trustsStamps = true)
    {
        _now = trustsStamps ? Ahead : null;
        var input = _scratch.Copy(Repository.Tests("Inputs", "nine"), "input");
        DepartmentEdits.AddTo(input);
        YearEdits.AddTo(input);
        Directory.CreateDirectory(_scratch.Path("theme", "assets"));
    }

    /// <summary>All edits, each by its name; every one leaves an input that can be built but the one that is called so.</summary>
    public static IReadOnlyDictionary<string, Action<EditedInput>> Edits { get; } = new Dictionary<string, Action<EditedInput>>(DepartmentEdits.All.Concat(YearEdits.All), StringComparer.Ordinal)
    {
        ["a word of a table"] = e => e.Replace("units/xugou-test/2030/tables/a9.yaml", Goal(), _ => $"目标: 尽力{++e._edits}"),
        ["a figure's text in another unit"] = e => e.Replace("units/xugou-school/2031/tables/a9.yaml", Goal(), _ => $"目标: 用心{++e._edits}"),
        ["a sentence"] = e => e.Append("units/xugou-test/2031/situation.md", $"\n改了第{++e._edits}次。\n"),
        ["the portal"] = e => e.Replace("site.yaml", Portal(), _ => $"网站名称: 虚构省样例县门户{++e._edits}"),
        ["an edition"] = e => e.Replace("editions/nine/a7.yaml", FormName(), _ => $"名称: 联系表{++e._edits}"),
        ["a classification"] = e => e.Replace("classifications/2030/purpose.yaml", Service(), _ => $"\"10\": 样例服务{++e._edits}"),
        ["the theme"] = e => File.WriteAllText(e._scratch.Path("theme", "assets", "own.css"), $"/* {++e._edits} */"),
        ["the program"] = e => e.Program = $"program {++e._edits}",
        ["the name of a unit's folder"] = e => e.Rename("units/xugou-school", "units/xugou-college"),
        ["a year taken back or published again"] = e => e.Rename("units/xugou-test/2031", "units/xugou-test/_2031"),
        ["a day of publication"] = e => e.Replace("units/xugou-test/2030/disclosure.yaml", Day(), _ => $"公开日期: 2030-02-{10 + (++e._edits % 18)}"),
        ["nothing but stamps"] = e => File.SetLastWriteTimeUtc(e.PathOf("units/xugou-test/2030/tables/a9.yaml"), DateTime.UnixEpoch.AddDays(++e._edits)),
        ["nothing"] = _ => { },
        ["a page of another unit taken away"] = e => e.TakeAway("xugou-school/2031/a9.html"),
        ["a page of the site taken away"] = e => e.Spoil(site => File.Delete(Path.Combine(site, "xugou-test", "2030", "index.html"))),
        ["a style sheet of the site written over"] = e => e.Spoil(site => File.AppendAllText(Path.Combine(site, "assets", "site.css"), "/* */")),
        ["a page of the portal written over"] = e => e.Spoil(site => File.AppendAllText(Directory.GetFiles(Path.Combine(site, "all"), "*.csv")[0], "x")),
        ["a sum of the list of files"] = e => e.Spoil(site => Rewrite(Path.Combine(site, ".disclosure"), list => SumOfHome().Replace(list, "00000000$1"))),
        ["a line of the list of files, twice"] = e => e.Spoil(site => Rewrite(Path.Combine(site, ".disclosure"), list => list + SumOfHome().Match(list).Value + "\n")),
        ["the record cut short"] = e => File.WriteAllText(e._scratch.Path(".site.state"), "# Disclosure"),
        ["a build of one unit"] = e => e.BuildOnly("xugou-test"),
        ["a build of one year"] = e => e.Build("site", null, 2030),
        ["a fault, found and mended"] = e => e.Break("units/xugou-test/2030/tables/a7.yaml"),
    };

    /// <summary>What is written of years otherwise than at first.</summary>
    public HashSet<object> Rewritten { get; } = [];

    private string Program { get; set; } = "program";

    /// <summary>Builds into the site, and what changed is what is made.</summary>
    public BuildResult Build() => Build("site", null);

    /// <summary>The units that were made by a build, in order.</summary>
    public IReadOnlyList<string> MadeBy(Action edit) => [.. DocumentsMadeBy(edit).Select(d => d.Split('/')[0]).Distinct()];

    /// <summary>The documents that were made by a build, in order.</summary>
    public IReadOnlyList<string> DocumentsMadeBy(Action edit)
    {
        edit();
        var made = new Progressed();
        Build("site", null, progress: made);
        return [.. made.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Every file of the site as it grew, and as it comes out of a build from nothing.</summary>
    public (Dictionary<string, string> Grown, Dictionary<string, string> Fresh) Sites()
    {
        var fresh = $"fresh-{++_edits}";
        Build("site", null);
        Build(fresh, null);
        return (Texts("site"), Texts(fresh));
    }

    /// <summary>The full path of something of the input.</summary>
    public string PathOf(string path) => _scratch.Path(["input", .. path.Split('/')]);

    /// <summary>The full path of something of the site.</summary>
    public string InSite(string path) => _scratch.Path(["site", .. path.Split('/')]);

    /// <summary>Makes an edit.</summary>
    public void Edit(string name) => Edits[name](this);

    /// <summary>Gives a folder its other name.</summary>
    public void Rename(string one, string other)
    {
        var (from, to) = Directory.Exists(PathOf(one)) ? (one, other) : (other, one);
        if (Directory.Exists(PathOf(from))) Directory.Move(PathOf(from), PathOf(to));
    }

    private static void Rewrite(string file, Func<string, string> by) => File.WriteAllText(file, by(File.ReadAllText(file)));

    [GeneratedRegex(@"^[0-9a-f]{8}( xugou-test/2030/index\.html)$", RegexOptions.Multiline)]
    private static partial Regex SumOfHome();

    // After its unit got another name it is not there.
    private void TakeAway(string page)
    {
        if (File.Exists(InSite(page))) File.Delete(InSite(page));
    }

    /// <summary>Builds one unit alone, where it is there.</summary>
    public void BuildOnly(string unit) => Build("site", unit);

    public void Dispose() => _scratch.Dispose();

    private BuildResult Build(string site, string? unit, int? year = null, IProgress<BuildProgress>? progress = null) => SiteBuild.Run(
        new BuildOptions(_scratch.Path("input"), _scratch.Path(site), _scratch.Path("theme"), unit, year) { Now = _now, Program = Program },
        progress ?? new Progress<BuildProgress>());

    private Dictionary<string, string> Texts(string site) => Directory.EnumerateFiles(_scratch.Path(site), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_scratch.Path(site), f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    private void Replace(string path, Regex what, MatchEvaluator by)
    {
        if (File.Exists(PathOf(path))) File.WriteAllText(PathOf(path), what.Replace(File.ReadAllText(PathOf(path)), by, 1));
    }

    private void Append(string path, string text)
    {
        if (File.Exists(PathOf(path))) File.AppendAllText(PathOf(path), text);
    }

    private void Spoil(Action<string> act)
    {
        if (File.Exists(InSite("xugou-test/2030/index.html"))) act(_scratch.Path("site"));
    }

    private void Break(string path)
    {
        var text = File.ReadAllText(PathOf(path));
        File.AppendAllText(PathOf(path), "\n没有的: 1\n");
        Build().Written.ShouldBeNull();
        File.WriteAllText(PathOf(path), text);
    }

    [GeneratedRegex("目标: .*")]
    private static partial Regex Goal();

    [GeneratedRegex("网站名称: .*")]
    private static partial Regex Portal();

    [GeneratedRegex("名称: .*")]
    private static partial Regex FormName();

    [GeneratedRegex("\"10\": .*")]
    private static partial Regex Service();

    [GeneratedRegex("公开日期: .*")]
    private static partial Regex Day();

    private sealed class Progressed : IProgress<BuildProgress>
    {
        public List<string> Keys { get; } = [];

        public void Report(BuildProgress value)
        {
            lock (Keys) Keys.Add(value.Last);
        }
    }
}
