using Disclosure.Core.Editions;
using Disclosure.Import.Accounts;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Reads what stands before the first part: the title of the document and whose it is.</summary>
internal sealed class CoverReading(Edition edition, string unit, ImportJournal journal)
{
    private const int LongestTitle = 120;

    private static readonly string[] Kinds = ["预算", "决算"];

    /// <summary>The printed title; blank when there is none, or it is the edition's.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Reads the texts.</summary>
    public void Read(IReadOnlyList<TextBlock> cover)
    {
        var rest = cover.ToList();
        var title = TitleOf(rest);
        if (title.Count > 0)
        {
            var printed = string.Concat(title.Select(t => t.Text.Trim()));
            if (Folded.Name(printed) != Folded.Name(edition.Title.Replace("{单位}", unit, StringComparison.Ordinal))) Title = printed;
            foreach (var text in title)
            {
                if (Title.Length > 0) journal.Placed(text.Origin, text.Text, "标题");
                else journal.Known(text.Origin, text.Text, "标题");
            }
        }
        foreach (var text in rest.Except(title))
        {
            if (NoteReading.Maker(text.Text) is not null || (unit.Length > 0 && Folded.Name(text.Text) == Folded.Name(unit))) journal.Known(text.Origin, text.Text, "单位名称");
            else journal.Left(text.Origin, text.Text, "在第一部分之前，不是标题和单位名称");
        }
    }

    // It may stand on several lines, the name of the unit first.
    private static List<TextBlock> TitleOf(List<TextBlock> cover)
    {
        for (var i = 0; i < Math.Min(6, cover.Count); i++)
        {
            if (!Kinds.Any(k => cover[i].Text.Contains(k, StringComparison.Ordinal)) || cover[i].Text.Length > LongestTitle || NoteReading.Maker(cover[i].Text) is not null) continue;
            var first = i;
            while (first > 0 && cover[first - 1].Text.Length < 30 && cover[first - 1].Origin.Page == cover[i].Origin.Page && NoteReading.Maker(cover[first - 1].Text) is null) first--;
            return cover[first..(i + 1)];
        }
        return [];
    }
}
