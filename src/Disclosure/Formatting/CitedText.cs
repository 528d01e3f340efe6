using System.Text;
using Disclosure.Core.Checks.Citing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;

namespace Disclosure.Formatting;

/// <summary>
/// Puts citations into the text of a part: only the bytes of the cited figures change. What would then be read otherwise than as a citation
/// of that figure is not put in.
/// </summary>
internal sealed class CitedText
{
    private readonly string _text;
    private readonly List<int> _lines = [0];
    private readonly IReadOnlyList<Passage> _before;

    private CitedText(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _lines.Add(i + 1);
        }
        _before = Read(text) ?? [];
    }

    /// <summary>The text with citations, and the figures that could be given theirs.</summary>
    /// <param name="text">The text of the file, without a byte order mark.</param>
    /// <param name="figures">Figures in it with their sources, in order.</param>
    public static (string Text, IReadOnlyList<FoundFigure> Cited) Of(string text, IReadOnlyList<FoundFigure> figures)
    {
        var cited = new CitedText(text);
        List<FoundFigure> kept = [.. figures.Where(f => cited.IndexOf(f) is not null)];
        // Passages that would read otherwise go back first; when that is not enough, all do.
        for (var round = 0; round < 2 && kept.Count > 0; round++)
        {
            var written = cited.Write(kept);
            if (cited.Broken(written, kept) is not { } broken) break;
            if (broken.Count == 0) return (written, kept);
            kept.RemoveAll(f => broken.Contains(KeyOf(f.Passage)));
        }
        return (text, []);
    }

    private int? IndexOf(FoundFigure figure)
    {
        var place = figure.Passage.PlaceAt(figure.Start);
        if (place.Line < 1 || place.Line > _lines.Count) return null;
        var index = _lines[place.Line - 1] + place.Column - 1;
        return index >= 0 && index + figure.Number.Length <= _text.Length && string.CompareOrdinal(_text, index, figure.Number, 0, figure.Number.Length) == 0 ? index : null;
    }

    private string Write(List<FoundFigure> figures)
    {
        var (written, at) = (new StringBuilder(), 0);
        foreach (var (index, figure) in figures.Select(f => (Index: IndexOf(f)!.Value, f)).OrderBy(f => f.Index))
        {
            written.Append(_text, at, index - at).Append('[').Append(figure.Number).Append("](").Append(InlineText.Target(figure.Source)).Append(')');
            at = index + figure.Number.Length;
        }
        return written.Append(_text, at, _text.Length - at).ToString();
    }

    // The places of the passages that would not be the same words with just these citations more; null when it cannot be told which.
    private HashSet<(int Line, int Column)>? Broken(string written, List<FoundFigure> figures)
    {
        if (Read(written) is not { } after || after.Count != _before.Count) return null;
        var added = figures.ToLookup(f => KeyOf(f.Passage), f => (f.Start, f.Number.Length, f.Source));
        var broken = new HashSet<(int, int)>();
        for (var i = 0; i < after.Count; i++)
        {
            var expected = _before[i].Citations.Select(c => (c.Start, c.Length, c.Citation.Formula)).Concat(added[KeyOf(_before[i])]).Order();
            var isSame = after[i].Text == _before[i].Text && after[i].Citations.Select(c => (c.Start, c.Length, c.Citation.Formula)).SequenceEqual(expected);
            if (!isSame) broken.Add(KeyOf(_before[i]));
        }
        return broken;
    }

    private static (int Line, int Column) KeyOf(Passage passage) => (passage.Place.Line, passage.Place.Column);

    private static IReadOnlyList<Passage>? Read(string text)
    {
        var findings = new FindingList();
        var narrative = NarrativeReader.Parse(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), "", "", findings);
        return findings.HasErrors ? null : PassageReader.Of(narrative);
    }
}
