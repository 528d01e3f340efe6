using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Blocks;

/// <summary>The words by which a title says that its table goes on: （续）, （续表）, 续表.</summary>
internal static partial class ContinuedTitle
{
    /// <summary>Whether a title says so.</summary>
    public static bool SaysSo(string title) => Words().IsMatch(title);

    /// <summary>Whether a text says so and nothing else.</summary>
    public static bool IsAlone(string text) => SaysSo(text) && Bare(text).Length == 0;

    /// <summary>The title without these words; blank where it is nothing else.</summary>
    public static string Bare(string title) => Words().Replace(title, "").Trim();

    [GeneratedRegex("[（(]续表?[0-9一二三四五六七八九十]{0,2}[）)]|续表[0-9一二三四五六七八九十]{0,2}|(?<=表)续$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Words();
}
