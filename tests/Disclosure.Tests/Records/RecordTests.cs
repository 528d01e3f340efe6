using System.Text;
using Disclosure.Core.Comparison.Years;
using Disclosure.Downloads;
using Disclosure.Pipeline;
using Disclosure.Records;
using Disclosure.Site.Portal;

namespace Disclosure.Tests.Records;

/// <summary>A record that was written and read back is as good as the document: the portal and the other years cannot tell.</summary>
[Collection(nameof(RecordedSites))]
public sealed class RecordTests(RecordedSites sites)
{
    [Theory]
    [InlineData(RecordedSites.Portal, 13)]
    [InlineData(RecordedSites.Five, 4)]
    [InlineData(RecordedSites.Kinds, 4)]
    public void Every_document_of_the_site_is_recorded(string site, int count) => sites[site].Records.Count.ShouldBe(count);

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void A_record_read_back_says_all_that_the_one_written_said(string site) =>
        sites[site].ReadBack().Select(Spelled.Out).ShouldBe(sites[site].Records.Select(Spelled.Out));

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void A_record_read_back_is_written_as_it_was(string site) => sites[site].ReadBack()
        .Select(r => Encoding.UTF8.GetString(DocumentRecordWriter.Write(r, sites[site].NameOf)))
        .ShouldBe(sites[site].Written.Select(Encoding.UTF8.GetString));

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void Records_read_back_make_the_same_portal(string site) => PortalOf(sites[site], sites[site].ReadBack())
        .ShouldBe(sites[site].OwnFiles.ToDictionary(f => f, sites[site].TextOf, StringComparer.Ordinal), ignoreOrder: true);

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void Records_read_back_set_the_years_of_a_unit_side_by_side_alike(string site) =>
        HistoriesOf(sites[site].ReadBack()).Select(h => Spelled.Out(h.All)).ShouldBe(HistoriesOf(sites[site].Records).Select(h => Spelled.Out(h.All)));

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void Records_read_back_set_each_year_beside_the_one_before_alike(string site) =>
        YearsOf(sites[site].ReadBack()).ShouldBe(YearsOf(sites[site].Records));

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void Records_read_back_find_the_same_tables_in_other_years(string site) =>
        TablesOf(sites[site].ReadBack()).ShouldBe(TablesOf(sites[site].Records));

    [Fact]
    public void The_years_side_by_side_are_not_empty() => YearsOf(sites[RecordedSites.Five].Records).ShouldAllBe(y => y.Contains("Lines", StringComparison.Ordinal));

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void A_record_is_short(string site) => sites[site].Records.Zip(sites[site].Written)
        .ShouldAllBe(r => r.Second.Length < 4_000 + (400 * (r.First.Figures.Sections.Sum(s => s.Lines.Count) + r.First.Figures.Traits.Projects.Count)) + MostOfFound(r.First));

    private static int MostOfFound(DocumentRecord record) => (150 * record.Entry.Found.Lines.Count(c => c == '\n')) + (12 * record.Entry.Found.Amounts.Count(c => c == ' '));

    private static IEnumerable<UnitHistory> HistoriesOf(IEnumerable<DocumentRecord> records) =>
        records.GroupBy(r => (r.Key.Unit, r.Key.Kind)).Select(u => new UnitHistory([.. u.Select(r => r.Figures)]));

    private static IEnumerable<string> YearsOf(IEnumerable<DocumentRecord> records) =>
        HistoriesOf(records).SelectMany(h => h.Records.Skip(1).Select(r => Spelled.Out(h.Beside(r.Year))));

    private static IEnumerable<string> TablesOf(IEnumerable<DocumentRecord> records) => HistoriesOf(records).SelectMany(h =>
        h.Records.SelectMany(own => h.OthersOf(own.Year).SelectMany(other => own.Tables.Select(t => $"{own.Year} {t.Key} {other.Year} {other.Of(t.Key)}"))));

    private static Dictionary<string, string> PortalOf(RecordedSite site, IReadOnlyList<DocumentRecord> records)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var templates = new BuildTheme(null).Templates.ShouldNotBeNull();
        PortalPages.Render(templates, site.Site, [.. records.Select(r => r.Entry)], Sink);
        foreach (var write in YearData.Parts([.. records.Select(r => r.Entry)], site.Site, Sink, (_, _) => false)) write();
        foreach (var unit in records.GroupBy(r => r.Key.Unit).Where(u => u.Count() > 1))
        {
            UnitPages.Render(templates, site.Site, unit.First().Entry.Unit, new UnitHistory([.. unit.Select(r => r.Figures)]), Sink);
        }
        return files;

        void Sink(string path, ReadOnlySpan<byte> bytes) => files.Add(path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
    }
}
