using System.Globalization;

namespace Disclosure.Pipeline.Changes;

/// <summary>A share of a build that several machines do: of the units, in the order of their names, every so many-th.</summary>
/// <param name="Number">Which share, from 1.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct BuildShare(int Number, int Count)
{
    /// <summary>The file in a share's folder that says what is in it; a site has none.</summary>
    public const string File = "share.state";

    /// <summary>Far more than there are machines.</summary>
    public const int Most = 10_000;

    /// <summary>What <c>3/16</c> means; null when it is no share.</summary>
    public static BuildShare? Parse(string text)
    {
        if (text.Split('/') is not [var first, var second] || Whole(first) is not { } number || Whole(second) is not { } count) return null;
        return number >= 1 && number <= count && count <= Most ? new BuildShare(number, count) : null;
    }

    /// <summary>Those of some names, in their order, that are in this share.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        var share = this;
        return [.. names.Where((_, i) => i % share.Count == share.Number - 1)];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
