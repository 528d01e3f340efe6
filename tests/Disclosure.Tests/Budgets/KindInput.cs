using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Commands;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Budgets;

/// <summary>The made-up input with the final accounts of 2030 beside the budgets of 2030 and 2031, to be changed and built.</summary>
internal sealed class KindInput : IDisposable
{
    public const string Unit = "xugou-test";
    public const string Final = "2030-final";

    private readonly Scratch _scratch = new();

    public KindInput()
    {
        var input = _scratch.Copy(Repository.Tests("Inputs", "nine"), "input");
        _scratch.Copy(Path.Combine(input, "editions", "nine"), "input/editions/nine-final");
        Replace("editions/nine-final/edition.yaml", "文种: 部门预算", "文种: 部门决算");
        Replace("editions/nine-final/edition.yaml", "年度收支公开", "年度收支决算");
        _scratch.Copy(Path.Combine(input, "units", Unit, "2030"), $"input/units/{Unit}/{Final}");
        Replace($"units/{Unit}/{Final}/disclosure.yaml", "版式: nine", "版式: nine-final");
        Replace($"units/{Unit}/{Final}/disclosure.yaml", "公开日期: 2030-02-05", "公开日期: 2031-08-05");
        Replace($"units/{Unit}/{Final}/tables/a6.yaml", "金额: 450.00", "金额: 451.00");
        Replace($"units/{Unit}/{Final}/tables/a6.yaml", "金额: 75.00", "金额: 76.00");
    }

    /// <summary>The folder of the input.</summary>
    public string Folder => _scratch.Path("input");

    /// <summary>Replaces a text in a file of the input.</summary>
    public KindInput Replace(string path, string found, string replacement)
    {
        var text = File.ReadAllText(In(path));
        text.ShouldContain(found);
        File.WriteAllText(In(path), text.Replace(found, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Takes a word out of all that the input says.</summary>
    public KindInput Without(string word)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace(word, "收支", StringComparison.Ordinal));
        }
        return this;
    }

    /// <summary>Takes the line that begins with a text out of a file of the input.</summary>
    public KindInput Drop(string path, string beginning)
    {
        var lines = File.ReadAllLines(In(path));
        lines.ShouldContain(l => l.StartsWith(beginning, StringComparison.Ordinal));
        File.WriteAllLines(In(path), lines.Where(l => !l.StartsWith(beginning, StringComparison.Ordinal)));
        return this;
    }

    /// <summary>Adds a paragraph to the narrative of a document.</summary>
    public KindInput Say(string folder, string paragraph)
    {
        File.AppendAllText(In($"units/{Unit}/{folder}/situation.md"), $"\n{paragraph}\n");
        return this;
    }

    /// <summary>Renames a document's folder.</summary>
    public KindInput Rename(string folder, string name)
    {
        Directory.Move(In($"units/{Unit}/{folder}"), In($"units/{Unit}/{name}"));
        return this;
    }

    /// <summary>Deletes a document.</summary>
    public KindInput Delete(string folder)
    {
        Directory.Delete(In($"units/{Unit}/{folder}"), recursive: true);
        return this;
    }

    /// <summary>What a check finds.</summary>
    public string[] Check(YearChoice? year = null) => [.. InputCheck.Run(Options(year)).Findings.Select(Text)];

    /// <summary>Builds, and demands that it succeeds; the findings are those of the build.</summary>
    public string[] Build(YearChoice? year = null)
    {
        var result = SiteBuild.Run(Options(year), new Progress<BuildProgress>());
        result.Written.ShouldNotBeNull(string.Join('\n', result.Findings));
        return [.. result.Findings.Select(Text)];
    }

    /// <summary>Runs a command on it, and gives what it prints.</summary>
    public string Run(int code, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        CommandSet.Run([.. arguments, "--input", In("")], output, error).ShouldBe(code, error.ToString());
        return (output.ToString() + error).Replace(In("").Replace('\\', '/'), "input/", StringComparison.Ordinal);
    }

    /// <summary>A page of the site.</summary>
    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The path of a file of the site.</summary>
    public string Output(string path) => _scratch.Path(["site", .. path.Split('/')]);

    /// <summary>A file of the site.</summary>
    public string Text(string path) => File.ReadAllText(Output(path));

    /// <summary>The files of the site in the unit's folder, with their time stamps.</summary>
    public Dictionary<string, DateTime> Stamps(string folder) => Directory
        .EnumerateFiles(_scratch.Path("site", Unit, folder)).ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    /// <summary>Whether the site has a folder of the unit.</summary>
    public bool Has(string folder) => Directory.Exists(_scratch.Path("site", Unit, folder));

    public void Dispose() => _scratch.Dispose();

    private BuildOptions Options(YearChoice? year) => new(In(""), _scratch.Path("site"), null, null, year);

    private string In(string path) => Folder + "/" + path;

    private string Text(Finding finding) => finding.ToString().Replace(_scratch.Folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
}
