using System.Globalization;
using System.Text;
using Disclosure.Core.Checks.Citing;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Accounts;

/// <summary>The report of an import, in Markdown, for the person who has the source beside it. It leaves out nothing: the terminal does.</summary>
/// <param name="Title">Whose document of which year.</param>
/// <param name="Edition">Which edition, and why.</param>
/// <param name="Files">The files that were read.</param>
/// <param name="Journal">What became of each piece.</param>
/// <param name="Account">The figures.</param>
/// <param name="Added">What was added to the classifications, a line each.</param>
internal sealed record ImportReport(
    string Title, string Edition, IReadOnlyList<string> Files, ImportJournal Journal, FigureAccount Account, IReadOnlyList<string> Added)
{
    /// <summary>What a person should know before all else, in Chinese: that the source is of another year or kind, or that another edition holds clearly more of it.</summary>
    public IReadOnlyList<string> Ahead { get; init; } = [];

    /// <summary>Why the name of the unit has to be written by hand, in Chinese; blank where it is known.</summary>
    public string Unnamed { get; init; } = "";

    /// <summary>What a person should read before all else.</summary>
    public IEnumerable<string> First => Unnamed.Length > 0 ? Ahead.Append(Unnamed) : Ahead;

    /// <summary>The editions that were taken over from the program and written into the input: the one that was used, and those that it is based on.</summary>
    public IReadOnlyList<string> Adopted { get; init; } = [];

    /// <summary>The classifications that were taken over from the program because the input had none, by path in the input.</summary>
    public IReadOnlyList<string> AdoptedSubjects { get; init; } = [];

    /// <summary>What the readers left out of the document: page numbers, comments, what is hidden.</summary>
    public IReadOnlyList<DroppedText> Dropped { get; init; } = [];

    /// <summary>What could not be read of the files: pages without text, cells without a value.</summary>
    public IReadOnlyList<Finding> Unread { get; init; } = [];

    /// <summary>The figures that nobody sees (hidden sheets, rows and columns, white letters) and that are nowhere in the result.</summary>
    public IReadOnlyList<DroppedText> Unseen { get; init; } = [];

    /// <summary>Whether all of the source was read, and each figure of it is in the result as often as in the source.</summary>
    public bool IsWhole => Account.IsBalanced && Unread.Count == 0 && Unseen.Count == 0;

    /// <summary>The titles of the parts and tables that the source does not have.</summary>
    public IReadOnlyList<string> Lacking { get; init; } = [];

    /// <summary>What became of the figures of the narrative; null when nobody asked for their citations.</summary>
    public IReadOnlyList<FoundFigure>? Narrative { get; init; }

    /// <summary>Why no figure was cited though somebody asked for it, in Chinese; null when that was no obstacle.</summary>
    public string? Uncited { get; init; }

    /// <summary>How many figures of the narrative cite a cell now, and those that were left; null when nobody asked for it.</summary>
    public (int Cited, IReadOnlyList<FoundFigure> Left)? Citations =>
        Narrative is { } figures ? (figures.Count(f => f.Source.Length > 0), [.. figures.Where(f => f.Source.Length == 0)]) : null;

    /// <summary>The text.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# 导入报告：{Title}\n\n");
        foreach (var ahead in First) text.Append(CultureInfo.InvariantCulture, $"**{Line(ahead)}**\n\n");
        text.Append(CultureInfo.InvariantCulture, $"来源：{string.Join("、", Files)}。版式：{Edition}。\n\n这个文件不公开，核对以后可以删去。\n");
        Figures(text);
        if (Unread.Count > 0) text.Append("\n## 没有读出来的\n\n这些不在账里，也不在下面各页里，请看着原件补：\n\n").AppendJoin("", Unread.Select(u => $"- {Line(u.Place.File)}：{Line(u.Message)}\n"));
        if (Unseen.Count > 0) text.Append("\n## 看不见的数\n\n在隐藏的工作表、行、列里，或者是白色、没有颜色、和底色一样颜色的文字，或者格式不显示，写出的文件里没有；该公开的请先显示出来再导入，不该公开的不用管：\n\n").AppendJoin("", Unseen.Select(u => $"- {u.Origin}：「{Line(u.Text)}」，{u.Reason}\n"));
        Pages(text);
        if (Lacking.Count > 0) text.Append("\n## 原件没有的\n\n版式里有，原件里没有找到，没有写文件：\n\n").AppendJoin("", Lacking.Select(l => $"- {l}\n"));
        Section(text, "没有放进去的", JournalKind.Left, e => e.Words);
        Section(text, "可以有两种读法的", JournalKind.Doubted, e => e.Words);
        Section(text, "名称和版式、科目不同的", JournalKind.Renamed, e => $"版式或科目里是「{Line(e.Words)}」");
        LeftOut(text);
        if (Added.Count > 0) text.Append("\n## 加进科目的\n\n").AppendJoin("", Added.Select(a => $"- {a}\n"));
        Cites(text);
        return text.ToString();
    }

    private void Cites(StringBuilder text)
    {
        if (Uncited is { } why) text.Append(CultureInfo.InvariantCulture, $"\n## 文字里的数\n\n没有注明出处，写出的文件还不能核对：{Line(why)}\n");
        if (Citations is not var (cited, left)) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## 文字里的数\n\n注明了出处的有 {cited} 个，没有动的有 {left.Count} 个。\n\n");
        foreach (var figure in left) text.Append(CultureInfo.InvariantCulture, $"- {figure.Passage.PlaceAt(figure.Start)}：「{Line(figure.Words)}」{Line(figure.Reason)}\n");
    }

    private void Figures(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## 账\n\n原件里要放进去的数 {Account.InSource} 个。");
        text.Append(Account.IsBalanced ? $"写出的文件读回来，一个不多，一个不少{(Unread.Count > 0 ? "；但原件没有读全，见下面" : "")}。\n" : "写出的文件读回来，和原件不一样：\n");
        if (Account.Missing.Count > 0) text.Append(CultureInfo.InvariantCulture, $"\n- 原件有、结果没有：{Listed(Account.Missing)}\n");
        if (Account.Invented.Count > 0) text.Append(CultureInfo.InvariantCulture, $"\n- 结果有、原件没有：{Listed(Account.Invented)}\n");
    }

    private void Pages(StringBuilder text)
    {
        text.Append("\n## 每一页的去向\n\n| 文件 | 页 | 去向 |\n| --- | --- | --- |\n");
        foreach (var page in Journal.Entries.GroupBy(e => (e.Origin.File, e.Origin.Page)).OrderBy(p => p.Key.File, StringComparer.Ordinal).ThenBy(p => p.Key.Page))
        {
            var placed = page.Where(e => e.Kind == JournalKind.Placed).CountBy(e => e.Words, StringComparer.Ordinal).Select(w => $"{w.Key} {w.Value} 处");
            var known = page.Where(e => e.Kind == JournalKind.Known).CountBy(e => e.Words, StringComparer.Ordinal).Select(w => $"{w.Key} {w.Value} 处");
            var left = page.Count(e => e.Kind == JournalKind.Left);
            IEnumerable<string> words = [.. placed, .. known, .. left > 0 ? [$"**没有放进去 {left} 处**"] : Array.Empty<string>()];
            var number = page.Key.Page == 0 ? "" : page.Key.Page.ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"| {page.Key.File} | {number} | {string.Join("，", words)} |\n");
        }
    }

    private void Section(StringBuilder text, string heading, JournalKind kind, Func<JournalEntry, string> words)
    {
        var entries = Journal.Entries.Where(e => e.Kind == kind).Distinct().ToList();
        if (entries.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        foreach (var entry in entries) text.Append(CultureInfo.InvariantCulture, $"- {entry.Origin}：「{Line(entry.Text)}」，{words(entry)}\n");
    }

    private void LeftOut(StringBuilder text)
    {
        if (Dropped.Count == 0) return;
        text.Append("\n## 不是正文的\n\n页码、页眉，没有印出来的，工作簿里不属于这份文件的：\n\n");
        foreach (var reason in Dropped.GroupBy(d => d.Reason, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {reason.Key} {reason.Count()} 处：{string.Join("；", reason.Select(d => $"{d.Origin}「{Line(d.Text)}」"))}\n");
        }
    }

    private static string Line(string text) => PrintedText.Line(text.ReplaceLineEndings(" "), isStart: false).Replace('|', '｜');

    private static string Listed(IReadOnlyList<(string Figure, int Count)> figures) =>
        string.Join("、", figures.Select(f => f.Count == 1 ? f.Figure : $"{f.Figure}（{f.Count.ToString(CultureInfo.InvariantCulture)} 个）"));
}
