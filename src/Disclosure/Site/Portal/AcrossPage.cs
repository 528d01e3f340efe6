using System.Globalization;
using Disclosure.Site.Charts;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>A page of figures over all units.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="Lead">What it says in a sentence or two.</param>
/// <param name="Sections">Its tables.</param>
internal sealed record AcrossPage(string File, string Heading, string Lead, IReadOnlyList<AcrossSectionView> Sections)
{
    // A row of five figures with their links has about a kilobyte and a half.
    private const int MostRows = 150;

    /// <summary>Its year; 0 for all.</summary>
    public int Year { get; init; }

    /// <summary>What it is about: pages of one topic are those of several years.</summary>
    public AcrossTopic Topic { get; init; }

    /// <summary>What the ways to it say; blank where other pages do not lead to it: further parts are found from the first, what stands below another from that.</summary>
    public string Short { get; init; } = "";

    /// <summary>The pages that it is one of; none where it is the only one.</summary>
    public IReadOnlyList<LinkView> Parts { get; init; } = [];

    /// <summary>The page of these tables, or several where one has more rows than a page should have.</summary>
    /// <param name="fileOf">Where each part stands, from 1.</param>
    /// <param name="heading">What it is called.</param>
    /// <param name="lead">What it says.</param>
    /// <param name="sections">Its tables, whole.</param>
    public static IEnumerable<AcrossPage> Split(Func<int, string> fileOf, string heading, string lead, IReadOnlyList<AcrossSection> sections)
    {
        var count = Math.Max(1, sections.Select(s => (s.Rows.Count + MostRows - 1) / MostRows).DefaultIfEmpty(1).Max());
        for (var part = 1; part <= count; part++)
        {
            var here = part;
            yield return new AcrossPage(
                fileOf(part), count == 1 ? heading : string.Create(CultureInfo.InvariantCulture, $"{heading}（第 {part} 页，共 {count} 页）"), part == 1 ? lead : "",
                [.. sections.Select(s => s.View(part - 1, MostRows)).OfType<AcrossSectionView>()])
            {
                Parts = count == 1 ? [] : [.. Enumerable.Range(1, count).Select(p => new LinkView(
                    string.Create(CultureInfo.InvariantCulture, $"第 {p} 页"), p == here ? "" : PortalFiles.LinkTo(fileOf(p))))],
            };
        }
    }
}

/// <summary>What pages over all units are about.</summary>
internal enum AcrossTopic
{
    /// <summary>What they take in and spend.</summary>
    Figures,

    /// <summary>What they spend by function.</summary>
    Functions,

    /// <summary>How they have published it.</summary>
    Disclosure,

    /// <summary>What they spend over the years.</summary>
    Years,
}

/// <summary>A table over units, before it is written out.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">The unit of its amounts; blank for none.</param>
/// <param name="Head">What its rows are.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, without the total.</param>
internal sealed record AcrossSection(string Name, string Unit, string Head, IReadOnlyList<AcrossColumn> Columns, IReadOnlyList<AcrossRow> Rows)
{
    /// <summary>The sum at the end; null for none.</summary>
    public AcrossRow? Total { get; init; }

    /// <summary>What is to be minded of it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why some stand apart; blank where none does.</summary>
    public string Apart { get; init; } = "";

    /// <summary>Those.</summary>
    public IReadOnlyList<LinkView> Others { get; init; } = [];

    /// <summary>A part of it as templates see it; null where that has nothing. The total stands at the very end.</summary>
    public AcrossSectionView? View(int part, int most)
    {
        List<AcrossRow> rows = [.. Rows.Skip(part * most).Take(most)];
        if (rows.Count == 0 && (part > 0 || Others.Count == 0)) return null;
        var isLast = (part + 1) * most >= Rows.Count;
        if (rows.Count > 0 && isLast && Rows.Count > 1 && Total is not null) rows.Add(Total);
        // One scale for all parts: bars of two pages can be held against each other.
        var scale = new BarScale(Rows.SelectMany(r => new[] { r.Drawn, r.Marked }).OfType<decimal>());
        var html = rows.Count == 0 ? "" : new AcrossTable(Name, Unit, Head, Columns).Of(rows, scale);
        return new AcrossSectionView(Name, html, rows.Count == 0 ? [] : Notes) { Apart = isLast ? Apart : "", Others = isLast ? Others : [] };
    }
}
