using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>Cuts the words that give a reason out of a narrative.</summary>
internal static partial class ReasonWords
{
    private static readonly char[] Stop = ['，', '。', '；', '：', '、', ',', '.', ';', ':', ' ', '\n'];

    /// <summary>A reason that begins behind the change, up to the end of its sentence or to where parts are listed.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="words">It made plain.</param>
    /// <param name="at">Where the sentence of the change begins, where the reason begins, and where its sentence ends.</param>
    public static FoundReason Behind(Passage passage, PlainText words, (int Sentence, int Reason, int End) at)
    {
        var end = Parts().Match(words.Text, at.Reason, at.End - at.Reason) is { Success: true, Index: var index } ? index : at.End;
        return Of(passage, words, (at.Sentence, at.End), (at.Reason, end));
    }

    /// <summary>A reason that stands before the change.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="words">It made plain.</param>
    /// <param name="at">Where the sentence begins, where the reason in it ends, and where the sentence ends.</param>
    public static FoundReason Before(Passage passage, PlainText words, (int Sentence, int Reason, int End) at) =>
        Of(passage, words, (at.Sentence, at.End), (at.Sentence, at.Reason));

    private static FoundReason Of(Passage passage, PlainText words, (int Start, int End) sentence, (int Start, int End) reason) => new(
        words.Written(reason.Start, reason.End).Trim(Stop),
        words.Written(sentence.Start, sentence.End).Trim(),
        passage,
        passage.PlaceAt(words.At(sentence.Start)));

    // 「……，其中：」, and what comes after a semicolon, is no part of a reason.
    [GeneratedRegex("[，:](?=(?:" + WordLists.Itemising + ")[:，]?)|;", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Parts();
}
