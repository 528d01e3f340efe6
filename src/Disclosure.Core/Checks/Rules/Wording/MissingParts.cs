using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// What the edition requires is there: what each part must speak of, words under its headings, figures in every table or why there
/// are none.
/// </summary>
public sealed class MissingParts : DocumentCheck
{
    private static readonly string[] Empty = WordLists.Of(WordLists.EmptyTables);

    /// <inheritdoc/>
    public override string Id => "missing-part";

    /// <inheritdoc/>
    public override string Title => "缺少的内容";

    /// <inheritdoc/>
    public override string Nothing => "没有表，也没有文字。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var part in context.Budget.Edition.Parts.Where(p => p.IsProse)) Examine(context, examination, part);
        foreach (var table in context.Budget.Tables)
        {
            examination.Look();
            foreach (var note in EmptyNotes(table)) examination.Warn($"{note}说「{note.Text}」，可是表里填了数；请核对是说明没有删，还是数填错了表。", note);
            if (IsFilled(table)) continue;
            var at = new Evidence(string.Join('/', table.Steps), "", table.Place) { Name = PlaceName.Of(table, null) };
            examination.Warn($"{at}一个数、一句话也没有填；请补上内容，没有内容的用「空表说明」写明。", at);
        }
    }

    /// <summary>The tables that have neither figures nor words why there are none.</summary>
    public static IEnumerable<Table> EmptyTables(Budget budget) => budget.Tables.Where(t => !IsFilled(t));

    /// <summary>What the narrative lacks, a few words each: <c>概况没有正文</c>, <c>情况说明没有说到「绩效」</c>.</summary>
    public static IEnumerable<string> Lacking(CheckContext context) => context.Budget.Edition.Parts
        .Where(p => p.IsProse && context.Budget.Narratives.ContainsKey(p.Key))
        .SelectMany(part => IsBare(PassagesOf(context, part)) ? [$"{part.ShortName}没有正文"] : MissingTopics(context, part).Select(t => $"{part.ShortName}没有说到「{t}」"));

    private static void Examine(CheckContext context, Examination examination, Part part)
    {
        if (!context.Budget.Narratives.TryGetValue(part.Key, out var narrative)) return;
        examination.Look();
        var passages = PassagesOf(context, part);
        var at = new Evidence(part.ShortName, "", narrative.Place);
        if (IsBare(passages))
        {
            examination.Warn($"{part.ShortName}没有正文{(passages.Count > 0 ? "，只有标题" : "")}；请补上内容。", at);
            return;
        }
        foreach (var _ in part.Topics) examination.Look();
        foreach (var topic in MissingTopics(context, part))
        {
            examination.Warn($"{part.ShortName}里没有说到「{topic}」，版式要求这一部分说明它；请补上，没有这一项的也要写明没有。", at);
        }
    }

    private static List<Passage> PassagesOf(CheckContext context, Part part) => [.. context.Passages.Where(p => p.Part == part.Key)];

    private static bool IsBare(List<Passage> passages) => passages.TrueForAll(p => p.IsHeading);

    private static IEnumerable<string> MissingTopics(CheckContext context, Part part)
    {
        if (part.Topics.Count == 0) return [];
        var words = PassagesOf(context, part).ConvertAll(p => PlainText.Name(p.Text));
        return part.Topics.Where(topic => PlainText.Name(topic) is var wanted && !words.Exists(w => w.Contains(wanted, StringComparison.Ordinal)));
    }

    // Notes that say that there is nothing, of grids that have something: a nought is nothing too.
    private static IEnumerable<Evidence> EmptyNotes(Table table) =>
        from grid in table.Flat().OfType<Grid>()
        where grid.Rows.Any(r => r.Cells.Any(c => c?.Number is not (null or 0)))
        from note in new[] { grid.EmptyNote, grid.Note }.OfType<Cell>()
        where ReferenceEquals(note, grid.EmptyNote) || Array.Exists(Empty, e => note.Text.Contains(e, StringComparison.Ordinal))
        select new Evidence(AddressOf.Section(table, grid) + "的说明", note.Text, note.Place) { Name = PlaceName.Of(table, grid) with { Column = "说明" } };

    private static bool IsFilled(Table table) => table.EmptyNote is not null || table.Flat().Any(section => section switch
    {
        Grid grid => grid.EmptyNote is not null || grid.Note is not null || grid.Rows.Any(r => FilledRows.Has(grid, r)),
        FieldList list => list.Values.Any(v => v is not null),
        _ => throw UnknownKind.Of(section),
    });
}
