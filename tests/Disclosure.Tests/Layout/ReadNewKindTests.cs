using AngleSharp.Html.Parser;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Layout;
using Disclosure.Input;
using Disclosure.Input.Contents;
using Disclosure.Input.Forms;
using Disclosure.Input.Schemas;
using Disclosure.Site.Tables;
using Disclosure.Tests.Input;
using Disclosure.Tests.Input.Schemas;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Layout;

/// <summary>A kind of section that the program has never met is read from an input: its form, its data, and what an editor is told of both.</summary>
public sealed class ReadNewKindTests
{
    private const string Form = ChangedInput.Edition + "a7.yaml";
    private const string Data = ChangedInput.Tables + "a7.yaml";
    private const string Alone = "表号: 附表7\n名称: 其他事项\n逐条: 是\n";
    private const string AmongOthers = "表号: 附表7\n名称: 其他事项\n节:\n  - 说明事项: {标题: 其他需要说明的事项, 逐条: 是}\n  - 联系: {字段: [电话]}\n";
    private const string Items = "说明事项:\n  - 车辆报废: 3.50\n  - 房屋出租: 12.00\n联系: {电话: 1}\n";

    private static readonly SectionKinds Kinds = new(new NotesKind(), new GroupKind(), new FieldsKind(), new GridKind());

    [Fact]
    public void Its_form_is_read_among_others() => Read(AmongOthers, Items).Table.Form.Sections[0].ShouldBeOfType<NotesForm>().Heading.ShouldBe("其他需要说明的事项");

    [Fact]
    public void Its_form_is_read_alone() => Read(Alone, "- 车辆报废: 3.50\n").Table.Form.Sections.ShouldHaveSingleItem().ShouldBeOfType<NotesForm>();

    [Fact]
    public void Its_data_is_found_by_its_address()
    {
        var (budget, _, findings) = Read(AmongOthers, Items);
        new AddressBook(budget).Find("附表7/说明事项/2/金额").Single().Cell!.Text.ShouldBe("12.00");
        findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_section_beside_it_is_read_as_ever() =>
        new AddressBook(Read(AmongOthers, Items).Budget).Find("附表7/联系/电话").Single().Cell!.Text.ShouldBe("1");

    [Fact]
    public void Its_rows_are_on_the_page()
    {
        var table = new LaidOutTable(Read(AmongOthers, Items).Table);
        var links = new TableLinks(new FigureLinks(), new TermLinks(new Glossary([]), ""), new CorrectionMarks([]), new WordBreaks([])) { Rows = RowLinks.Of(new RowIds(table)) };
        var page = new HtmlParser().ParseDocument(TableHtml.Of(table, 2, links).Html.ToString());
        page.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ShouldBe(["1车辆报废3.50", "2房屋出租12.00"]);
    }

    [Fact]
    public void A_key_of_another_kind_is_not_one_of_its_own() =>
        Read(Alone + "栏: []\n", "[]").Findings.ShouldHaveSingleItem().ShouldContain("unknown-key: 没有名为「栏」的键");

    [Fact]
    public void Its_mark_is_offered_where_there_is_none() =>
        Read("表号: 附表7\n名称: 其他事项\n逐条的: 是\n", "[]").Findings
            .ShouldContain(f => f.Contains("没有名为「逐条的」的键；最接近的是「逐条」。", StringComparison.Ordinal));

    [Theory]
    [InlineData(Alone, true)]
    [InlineData(AmongOthers, true)]
    [InlineData("表号: 附表7\n名称: 其他事项\n逐条: 对\n", false)]
    [InlineData("表号: 附表7\n名称: 其他事项\n", false)]
    public async Task An_editor_knows_its_form(string form, bool isSound)
    {
        var rules = await JsonRules.Of(FormSchema.Make(Kinds.Keys).ToJsonString());
        rules.FaultsIn(EditorYaml.Parse(form).ToJsonString()).Any().ShouldBe(!isSound);
    }

    [Theory]
    [InlineData(Items, true)]
    [InlineData("说明事项:\n  - 车辆报废: 三\n", false)]
    public async Task An_editor_knows_its_data(string data, bool isSound)
    {
        var table = Read(AmongOthers, Items).Table;
        var schema = TableSchema.Of(table.Form, new Dictionary<string, Classification>(StringComparer.Ordinal), [new NotesSchema(), .. SectionSchemas.Usual]);
        (await JsonRules.Of(schema.ToJsonString())).FaultsIn(EditorYaml.Parse(data).ToJsonString()).Any().ShouldBe(!isSound);
    }

    [Fact]
    public void The_usual_readers_do_not_know_it() =>
        Should.Throw<InvalidOperationException>(() => UsualKinds.All.Of(new NotesForm("甲", "乙"))).Message.ShouldContain("NotesForm");

    [Fact]
    public void The_usual_schemas_do_not_know_it()
    {
        var form = Read(Alone, "[]").Table.Form;
        Should.Throw<InvalidOperationException>(() => TableSchema.Of(form, new Dictionary<string, Classification>(StringComparer.Ordinal), SectionSchemas.Usual))
            .Message.ShouldContain("NotesForm");
    }

    private static (Budget Budget, Core.Documents.Table Table, IReadOnlyList<string> Findings) Read(string form, string data)
    {
        using var scratch = new Scratch();
        var findings = new FindingList();
        var reader = new InputReader(new ChangedInput().Write(Form, form).Write(Data, data).MakeIn(scratch), Kinds);
        var budget = reader.Read(reader.List("xugou-test", 2030, findings).Single(), findings);
        var table = budget?.Tables.Single(t => t.Key == "a7");
        return (budget!, table!, [.. findings.Sorted().Select(f => f.ToString())]);
    }
}
