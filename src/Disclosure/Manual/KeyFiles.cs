using Disclosure.Input.Keys;

namespace Disclosure.Manual;

/// <summary>A file of the input whose names the manual lists.</summary>
/// <param name="Key">The name of its page.</param>
/// <param name="Title">What the file is called.</param>
/// <param name="Purpose">What it says, in Chinese.</param>
/// <param name="Mappings">The mappings that it is made of, each with its heading; what stands below them is found by itself.</param>
internal sealed record KeyFile(string Key, string Title, string Purpose, params IReadOnlyList<(string Heading, InputMapping Mapping)> Mappings);

/// <summary>The files of the input, and the kinds of sections that the form of a table is made of.</summary>
internal static class KeyFiles
{
    /// <summary>All files whose names are declared.</summary>
    public static IReadOnlyList<KeyFile> All { get; } =
    [
        new("site", "site.yaml", "门户信息", ("全部名称", SiteKeys.All)),
        new("classification", "科目文件", "一套科目：`classifications/年度/名称.yaml`", ("全部名称", ClassificationKeys.All)),
        new("unit", "unit.yaml", "一个单位", ("全部名称", UnitKeys.All)),
        new("disclosure", "disclosure.yaml", "一个单位、一个年度的一份公开", ("全部名称", DisclosureKeys.All)),
        new("edition", "edition.yaml", "一套版式", ("全部名称", EditionKeys.All)),
        new("form", "tNN.yaml", "版式里的一张表", ("表", TableKeys.All), ("部分（节里的一项）", new InputMapping([.. SectionKeys.All.Keys, .. GroupKeys.Kind.Beside])), ("格子区", GridKeys.Kind.Mapping), ("字段区", FieldsKeys.Kind.Mapping), ("再分几个部分", GroupKeys.Kind.Mapping), ("行（不是固定行的）", new InputMapping(RowKeys.Subjects, RowKeys.Records))),
        new("data", "tables/ 里的数据", "单位填的一张表。别的名称（部分、行、栏、字段）由版式定", ("留给程序用的名称", new InputMapping(DataKeys.Records, DataKeys.Own, DataKeys.EmptyNote, DataKeys.Remark))),
    ];
}
