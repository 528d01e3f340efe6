using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>What tells sections of a table from others under the same heading.</summary>
internal static class SectionNames
{
    /// <summary>
    /// By which classification the rows of a section are sorted, in brackets, where another section has the same heading: as the head of
    /// its names says it, else as the edition calls the classification. Blank where nothing is known or needed.
    /// </summary>
    public static string ByOf(LaidOutSection section, IReadOnlyList<LaidOutSection> all)
    {
        if (section.Heading.Length == 0 || !all.Any(s => s != section && s.Heading == section.Heading)) return "";
        var names = section.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Name);
        if (names is not null && InBrackets(names.Column.Label) is { Length: > 0 } said) return $"（{said}）";
        var coded = section.Form?.Subjects.FirstOrDefault();
        return coded is null ? "" : $"（按{coded.Classification}）";
    }

    // 项目（按功能分类） says 按功能分类.
    private static string InBrackets(string label)
    {
        var start = label.IndexOfAny(['（', '(']) + 1;
        var end = label.IndexOfAny(['）', ')'], start);
        return start > 0 && end > start && label[start] == '按' ? label[start..end] : "";
    }
}
