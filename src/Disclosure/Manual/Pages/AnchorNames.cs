using System.Globalization;

namespace Disclosure.Manual.Pages;

/// <summary>The ids of headings: their words, so that a link stays while the heading is worded so; the second of a name has a number.</summary>
/// <param name="prefix">What all begin with, where several texts stand on one page.</param>
internal sealed class AnchorNames(string prefix)
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of a heading.</summary>
    public string Of(string heading)
    {
        var name = prefix + string.Concat(heading.Where(char.IsLetterOrDigit));
        var count = _taken[name] = _taken.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
    }
}
