using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Rendering.Theme;

/// <summary>
/// The files of a theme: those that come with the program, and over them those of a folder of one's own, file by file.
/// </summary>
internal sealed class ThemeFolder
{
    private readonly SortedDictionary<string, (string Path, string Name)> _files = new(StringComparer.Ordinal);

    private ThemeFolder()
    {
    }

    /// <summary>
    /// The theme in <paramref name="own"/> with the files of <paramref name="overlay"/> in place of those of the same name;
    /// null with a finding when a folder does not exist.
    /// </summary>
    public static ThemeFolder? Open(string own, string? overlay, FindingList findings)
    {
        var theme = new ThemeFolder();
        foreach (var folder in overlay is null ? [own] : new[] { own, overlay })
        {
            if (!Directory.Exists(folder))
            {
                findings.Error("missing-folder", Place.Whole(folder), "没有这个主题文件夹。");
                return null;
            }
            theme.Add(folder);
        }
        return theme;
    }

    /// <summary>The templates: name without its ending, how a person names the file, and text.</summary>
    public IEnumerable<(string Name, string File, string Text)> Templates() =>
        from file in _files
        where file.Key.EndsWith(".liquid", StringComparison.Ordinal)
        select (file.Key[..^".liquid".Length], file.Value.Name, File.ReadAllText(file.Value.Path, Encoding.UTF8).ReplaceLineEndings("\n"));

    /// <summary>The files that go into the site as they are: path there, and bytes.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Assets() =>
        from file in _files
        where file.Key.StartsWith("assets/", StringComparison.Ordinal)
        select (file.Key, File.ReadAllBytes(file.Value.Path));

    private void Add(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var key = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (key.Split('/').Any(step => step[0] is '_' or '.')) continue;
            _files[key] = (path, $"{folder.Replace('\\', '/').TrimEnd('/')}/{key}");
        }
    }
}
