using System.Text.Json.Nodes;
using Disclosure.Core.Editions;

namespace Disclosure.Schemas;

/// <summary>The schema of the form of one table in an edition, <c>tNN.yaml</c>.</summary>
internal static class FormSchema
{
    private static readonly string[] Types = ["金额", "百分比", "数量", "年度", "文字", "编码", "科目", "名称"];
    private static readonly string[] FieldTypes = ["文字", "金额", "年度", "数量", "百分比"];

    /// <summary>The schema.</summary>
    public static JsonObject Make()
    {
        var body = Shape.Map(
        [
            ("表号", Shape.Text("正式的表号，也是地址的第一步")),
            ("名称", Shape.Text("表的名称")),
            ("短名", Shape.OptionalText("导航用")),
            ("金额单位", Shape.OptionalText("不写就用 edition.yaml 的")),
            ("收支", Shape.Described(Shape.Choice(MoneyDirectionNames.All.Keys), "表里的金额都是收入，或者都是支出。两样都有的不写")),
            ("并列", Shape.Flag("是：几个部分左右并排")),
            ("一项一表", Shape.OptionalText("一个项目一张的表，写拿哪个字段做这一张的名字")),
            .. SectionKeys(),
        ], "表号", "名称");
        body["anyOf"] = OneOfTheKinds();
        return Shape.Schema("一张表的样子", body, new Dictionary<string, JsonObject>
        {
            ["section"] = Section(),
            ["column"] = Item(Column()),
            ["line"] = Item(Line()),
        });
    }

    private static (string, JsonObject)[] SectionKeys() =>
    [
        ("节", Shape.List(Shape.Named(Shape.Defined("section")), "几个部分，按先后")),
        ("字段", Shape.List(Item(Field()), "一项一项的内容")),
        ("行", Shape.List(Row(), "按印出的先后：固定行、「科目: 分类」、「明细: 自填」")),
        ("栏", Shape.List(Shape.Defined("column"), "从左到右")),
        ("等式", Shape.List(Equation(), "一行之内各栏的关系")),
        ("分组", Shape.List(Shape.Text(), "要合并的栏；都要写「行头: 是」")),
    ];

    private static JsonObject Section()
    {
        var section = Shape.Map(
        [
            ("标题", Shape.OptionalText("印出的标题，和名称不同时写。\"\" 是不印")),
            ("重复", Shape.Flag("是：单位可以填好几份。只用在有「节」的部分")),
            .. SectionKeys(),
        ]);
        section["anyOf"] = OneOfTheKinds();
        return section;
    }

    private static JsonArray OneOfTheKinds() => new(
        new JsonObject { ["required"] = new JsonArray("节") },
        new JsonObject { ["required"] = new JsonArray("字段") },
        new JsonObject { ["required"] = new JsonArray("行", "栏") });

    private static JsonObject Item(JsonObject options) => Shape.Any(Shape.Text(), Shape.Named(options));

    private static JsonObject Column() => Shape.Map(
    [
        ("印", Shape.OptionalText("印出的样子，和栏名不同时写")),
        ("类型", Shape.Described(Shape.Choice(Types), "这一栏填什么，不写是金额")),
        ("分类", Shape.Text("编码、科目栏用哪一套科目（记录里要写）")),
        ("栏次", Shape.Any(Shape.Count("印出的栏号"), Shape.List(Shape.Count()))),
        ("分栏", Shape.List(Shape.Text(), "编码栏下面的小栏，栏次要一样多")),
        ("子栏", Shape.List(Shape.Defined("column"), "这是一组栏的总表头，下面再列栏")),
        ("行头", Shape.Flag("是：这一栏说明这一行是什么，也是地址里的行名")),
        ("含义", Meaning()),
    ]);

    private static JsonObject Line() => Shape.Map(
    [
        ("印", Shape.OptionalText("印出的样子，和行名不同时写")),
        ("层", Shape.Count("第几层。不写是 1，「其中」是 2，往里缩")),
        ("合计", Shape.Flag("是：合计行")),
        ("分类", Shape.Text("行名是这套科目的编码，印成「编码 名称」")),
        ("行次", Shape.Count("并列的部分里，这一行印在第几行")),
        ("行", Shape.List(Shape.Defined("line"), "这一行只是组名，下面还有行")),
    ]);

    private static JsonObject Row()
    {
        var special = Shape.Map(
        [
            ("科目", Shape.Any(Shape.Text("这里放按编码填的各行：写科目的名称"), Line())),
            ("明细", Shape.Any(Shape.Described(Shape.Choice("自填"), "这里放单位自己填的记录"), Line())),
        ]);
        special["minProperties"] = 1;
        special["maxProperties"] = 1;
        return Shape.Any(Shape.Defined("line"), special);
    }

    private static JsonObject Field() => Shape.Map(
    [
        ("类型", Shape.Described(Shape.Choice(FieldTypes), "填什么，不写是文字")),
        ("印", Shape.OptionalText("印出的样子，和名称不同时写")),
        ("同行", Shape.Flag("是：和前一个字段印在同一行")),
        ("含义", Meaning()),
    ]);

    private static JsonObject Meaning() => Shape.Described(Shape.Choice(MeaningNames.All.Keys), "里面的内容是什么，核对时用");

    private static JsonObject Equation() => Shape.Any(Shape.Text(), Shape.Map(
    [
        ("式", Shape.Text("甲 = 乙 + 丙 - 丁，符号两边各空一格")),
        ("印", Shape.Flag("否：正式表样的栏次里没有印")),
    ], "式"));
}
