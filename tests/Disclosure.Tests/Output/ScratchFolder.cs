using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

/// <summary>A temporary folder with an output folder in it, and what the tests do there.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-writing-");

    public string Path => _folder.FullName;

    public string Output => this["output"];

    public string Staging => this[".output.staging"];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a site whose files hold the given text.</summary>
    public WriteSummary Build(params (string Path, string Text)[] files)
    {
        using var site = Open();
        foreach (var (path, text) in files) site.Write(path, Encoding.UTF8.GetBytes(text));
        return site.Commit(new FindingList()).ShouldNotBeNull();
    }

    /// <summary>Starts a build that is expected to be let in.</summary>
    public SiteFolder Open()
    {
        var findings = new FindingList();
        var site = SiteOpening.Open(Output, [], findings);
        return site.ShouldNotBeNull(string.Join('\n', findings.Sorted()));
    }

    /// <summary>Starts a build that is expected to be refused.</summary>
    public static Finding Refusal(string output, params string[] sources)
    {
        var findings = new FindingList();
        using var site = SiteOpening.Open(output, sources, findings);
        site.ShouldBeNull();
        return findings.Sorted().ShouldHaveSingleItem();
    }

    /// <summary>Puts a file there by hand.</summary>
    public string Put(string name, string text)
    {
        var file = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Every file of a folder with its text, by path.</summary>
    public static SortedDictionary<string, string> Texts(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
