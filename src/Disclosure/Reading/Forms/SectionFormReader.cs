using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>Reads a section of a table's form: a grid (栏 and 行), fields (字段), or a group (节).</summary>
internal sealed class SectionFormReader(ClassificationNames classifications, FindingList findings)
{
    /// <summary>The sections of a list.</summary>
    public IReadOnlyList<SectionForm> ReadAll(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Named)];
    }

    /// <summary>A section whose keys stand among others that the caller reads; the caller finishes <paramref name="options"/>.</summary>
    public SectionForm Read(KeyedReader options, string name, string heading)
    {
        if (options.Has("字段")) return new FieldsForm(name, heading, Fields(options.Items("字段", FormBounds.Sections)));
        if (options.Has("节")) return new GroupForm(name, heading, ReadAll(options.Items("节", FormBounds.Sections)), options.Flag("重复"));
        options.RequiredNode("栏");
        options.RequiredNode("行");
        return Grid(options, name, heading);
    }

    private SectionForm Named(NamedItem item)
    {
        var options = item.Options(findings);
        var section = Read(options, item.Name, options.Has("标题") ? options.Text("标题") : item.Name);
        options.Finish();
        return section;
    }

    private GridForm Grid(KeyedReader options, string name, string heading)
    {
        var columns = new ColumnReader(classifications, findings).Read(options.Items("栏", FormBounds.Columns));
        var rows = new RowReader(classifications, findings).Read(options.Items("行", FormBounds.Lines));
        var form = new GridForm(name, heading, rows, columns) { Grouping = options.Texts("分组", FormBounds.Columns) };
        var equations = options.Items("等式", FormBounds.RowEquations);
        if (!IsNarrow(form, options)) return form;
        CheckNames(form, options);
        form = form with { Equations = new EquationReader(form, findings).Read(equations) };
        var terms = form.Equations.Sum(e => e.Terms.Count);
        if (terms > FormBounds.Terms)
        {
            findings.Error("too-many", options.PlaceOf("等式"), $"这些等式的右边合起来有 {terms} 栏，最多 {FormBounds.Terms} 栏。");
        }
        return form;
    }

    // What follows looks through the columns again and again.
    private bool IsNarrow(GridForm form, KeyedReader options)
    {
        if (form.Width <= FormBounds.Columns) return true;
        findings.Error("too-many", options.PlaceOf("栏"), $"连同子栏和分栏，这里有 {form.Width} 栏，最多 {FormBounds.Columns} 栏。");
        return false;
    }

    private void CheckNames(GridForm form, KeyedReader options)
    {
        if (form.Columns.Count == 0) return;
        var headers = form.Leaves.Where(l => l.Column.IsRowHeader).Select(l => l.Name).ToList();
        if (form.HasRecords && headers.Count == 0)
        {
            findings.Error("missing-key", options.PlaceOf("栏"), "有明细的表要用「行头: 是」标明哪些栏是一行的名称。");
        }
        foreach (var name in form.Grouping.Where(n => !headers.Contains(n)))
        {
            findings.Error("unknown-column", options.PlaceOf("分组"), $"「分组」里的{Quoted.Of(name)}不是行头栏{findings.Hint(name, headers)}。");
        }
        foreach (var leaf in form.Leaves.Where(l => l.Column is { Classification: null } && NeedsClassification(form, l.Column.Type)))
        {
            findings.Error("missing-key", options.PlaceOf("栏"), $"「{leaf.Name}」栏要用「分类」写明是哪一套科目的编码。");
        }
        if (!form.HasRecords && !form.Leaves.Any(l => l.Column.Type == ColumnType.Name))
        {
            findings.Error("missing-key", options.PlaceOf("栏"), "表里要有一栏是「类型: 名称」，用来印行的名称。");
        }
    }

    // The code of a row of its own is of the classification of that row; whatever else holds a code must say of which.
    private static bool NeedsClassification(GridForm form, ColumnType type) =>
        type == ColumnType.Subject || (type == ColumnType.Code && form.HasRecords);

    private List<FieldForm> Fields(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Field)];
    }

    private FieldForm Field(NamedItem item)
    {
        var options = item.Options(findings);
        var type = ColumnTypes.Read(options, ColumnType.Text, findings);
        if (type is ColumnType.Code or ColumnType.Subject or ColumnType.Name)
        {
            findings.Error("unknown-type", options.PlaceOf("类型"), $"字段「{item.Name}」的类型只能是：文字、金额、年度、数量、百分比。");
        }
        var field = new FieldForm(
            item.Name,
            options.Has("印") ? options.Text("印") : item.Name,
            type,
            options.Flag("同行"))
        {
            Meaning = Meanings.Read(options, findings),
        };
        options.Finish();
        return field;
    }
}
