using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Site.Theme.Sources;

/// <summary>The names of a theme's files: such as every computer and every server can store, and none that only case tells from another.</summary>
internal sealed class ThemeNames(FindingList findings)
{
    private const int Longest = 100;

    private readonly Dictionary<string, (string Spelling, bool IsFile)> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file may have this name beside those that were taken before; if not, a finding says why.</summary>
    /// <param name="key">The path in the theme.</param>
    /// <param name="name">How a person names the file.</param>
    public bool Take(string key, string name)
    {
        for (var end = key.IndexOf('/'); end >= 0; end = key.IndexOf('/', end + 1))
        {
            if (!Take(key[..end], isFile: false, name)) return false;
        }
        return Take(key, isFile: true, name);
    }

    private bool Take(string path, bool isFile, string name)
    {
        var step = path[(path.LastIndexOf('/') + 1)..];
        if (_taken.TryAdd(path, (path, isFile)) && !IsStorable(step)) findings.Error(
            "bad-name", Place.Whole(name), $"主题里不能有名为{Bracketed.Of(step)}的文件或文件夹，有的电脑存不下：请用字母、数字、汉字和 - _ . 取名，点不放在末尾，也不用 con、aux 这样的保留名。");
        else if (_taken[path].Spelling != path) findings.Error(
            "name-case", Place.Whole(name), $"{Bracketed.Of(path)}和主题里的{Bracketed.Of(_taken[path].Spelling)}只有大小写不同，在有的电脑上是同一个；请改名，要替换它就写得一样。");
        else if (_taken[path].IsFile != isFile) findings.Error(
            "name-taken", Place.Whole(name), $"{Bracketed.Of(path)}在主题里已经是{(isFile ? "文件夹" : "文件")}，不能又是{(isFile ? "文件" : "文件夹")}。");
        else return true;
        return false;
    }

    private static bool IsStorable(string step) =>
        step.Length <= Longest && step[^1] != '.' && !DeviceNames.Has(step)
        && step.EnumerateRunes().All(c => Rune.IsLetterOrDigit(c) || c.Value is '-' or '_' or '.');
}
