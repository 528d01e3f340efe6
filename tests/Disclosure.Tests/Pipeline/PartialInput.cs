using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>The made-up input of two units and three budgets, to be changed and built in parts.</summary>
internal sealed class PartialInput : IDisposable
{
    public const string Test = "xugou-test";
    public const string School = "xugou-school";

    private readonly Scratch _scratch = new();

    public PartialInput() => _scratch.Copy(Repository.Tests("Inputs", "nine"), "input");

    /// <summary>A unit's folder of the input, or something in it.</summary>
    public string Unit(params string[] steps) => _scratch.Path(["input", "units", .. steps]);

    /// <summary>Changes a word of a unit's table in one year; no check looks at it.</summary>
    public void Change(string unit, int year)
    {
        var file = Unit(unit, $"{year}", "tables", "a9.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("目标: ", "目标: 尽力", StringComparison.Ordinal));
    }

    /// <summary>Builds, and demands that it succeeds; the findings are those of the build.</summary>
    public string[] Build(string? unit = null, int? year = null, string site = "site", string? theme = null)
    {
        var result = Try(unit, year, site, theme);
        result.Written.ShouldNotBeNull(string.Join('\n', result.Findings));
        return [.. result.Findings.Select(Text)];
    }

    /// <summary>Builds, whether it succeeds or not.</summary>
    public BuildResult Try(string? unit = null, int? year = null, string site = "site", string? theme = null) => SiteBuild.Run(
        new BuildOptions(_scratch.Path("input"), _scratch.Path(site), theme, unit, year), new Progress<BuildProgress>());

    /// <summary>A finding with its place within the scratch folder.</summary>
    public string Text(Finding finding) => finding.ToString().Replace(_scratch.Folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal);

    /// <summary>A path in the scratch folder.</summary>
    public string Path(params string[] steps) => _scratch.Path(steps);

    /// <summary>A file of the site.</summary>
    public string Page(string path) => File.ReadAllText(_scratch.Path(["site", .. path.Split('/')]));

    /// <summary>The files of the site below a path, with their bytes and time stamps.</summary>
    public Dictionary<string, (string Bytes, DateTime Stamp)> Files(string under = "", string site = "site")
    {
        var root = _scratch.Path(site);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => (Name: System.IO.Path.GetRelativePath(root, f).Replace('\\', '/'), Full: f))
            .Where(f => f.Name.StartsWith(under, StringComparison.Ordinal))
            .ToDictionary(f => f.Name, f => (Convert.ToBase64String(File.ReadAllBytes(f.Full)), File.GetLastWriteTimeUtc(f.Full)), StringComparer.Ordinal);
    }

    /// <summary>The bytes of the files of a site, without their stamps.</summary>
    public Dictionary<string, string> Bytes(string site = "site") => Files("", site).ToDictionary(f => f.Key, f => f.Value.Bytes, StringComparer.Ordinal);

    public void Dispose() => _scratch.Dispose();
}
