using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>The words that announce a reason, 因 and 根据……规定 among them: whoever asks for reasons knows them by these.</summary>
internal static partial class ReasonMarks
{
    /// <summary>Whether plain words give a reason.</summary>
    public static bool AreIn(ReadOnlySpan<char> words) => Reason().IsMatch(words);

    /// <summary>Where plain words begin to give a reason; -1 when they give none.</summary>
    public static int At(ReadOnlySpan<char> words)
    {
        foreach (var match in Reason().EnumerateMatches(words)) return match.Index;
        return -1;
    }

    // 因公 (on duty), 因此 and the like give no reason.
    [GeneratedRegex(WordLists.Reasons + "|因(?![" + WordLists.NoReason + "])"
        + "|(?:" + WordLists.According + ")[^。;]{0,30}(?:" + WordLists.Rules + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Reason();
}
