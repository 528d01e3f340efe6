using System.Text.RegularExpressions;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Recognition;

/// <summary>Which table goes on in one that has no title of its own: the last one before it, or another whose heads it has, as sheets of a workbook may lie in any order.</summary>
/// <param name="sources">All tables.</param>
/// <param name="owners">The forms of those that have one, by their place.</param>
/// <param name="heads">The heads of those that have titles.</param>
internal sealed partial class Continuation(IReadOnlyList<SourceTable> sources, IReadOnlyDictionary<int, TableForm> owners, HeadSignatures heads)
{
    private const double Little = 0.5;

    /// <summary>The form of the table that goes on; null where its heads are those of several others.</summary>
    /// <param name="source">The table without a title.</param>
    /// <param name="last">The form of the one before it.</param>
    public TableForm? Of(SourceTable source, TableForm last)
    {
        var places = heads.Like(source);
        if (places.Count == 0) return last;
        var like = sources.Where(s => places.Contains(s.Index) && owners.ContainsKey(s.Index)).ToList();
        if (like.Count == 0 || like.Exists(s => owners[s.Index] == last)) return last;
        if (like.Find(s => SheetOf(s) is { Length: > 0 } sheet && sheet == SheetOf(source)) is { } same) return owners[same.Index];
        var forms = like.Select(s => owners[s.Index]).Distinct().ToList();
        return forms.Count == 1 ? forms[0] : TableMatch.Of(last, source).Heads >= Little ? last : null;
    }

    // A program calls the second sheet of a name so: 支出表 (2). Blank for what is no sheet.
    private static string SheetOf(SourceTable source)
    {
        var spot = source.Grid.Block.Origin.Spot;
        var end = spot.LastIndexOf('!');
        return end < 0 ? "" : Number().Replace(spot[..end], "").Trim();
    }

    [GeneratedRegex(@"\s*([(（]\s*([0-9]{1,3}|续[表页]?[0-9]{0,3})\s*[)）]|[-_－]?续[表页]?[0-9]{0,3})\s*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Number();
}
