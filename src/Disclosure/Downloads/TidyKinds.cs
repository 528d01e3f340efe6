using Disclosure.Core.Documents;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>The words for what a line of a tidy table is (类型).</summary>
internal static class TidyKinds
{
    /// <summary>A line that the form fixes.</summary>
    public const string Line = "固定行";

    /// <summary>A total.</summary>
    public const string Total = "合计";

    /// <summary>A row of a subject.</summary>
    public const string Subject = "科目";

    /// <summary>A row that the unit wrote itself.</summary>
    public const string Record = "明细";

    /// <summary>A field of a form.</summary>
    public const string Field = "字段";

    /// <summary>What is printed in place of rows.</summary>
    public const string EmptyNote = "空表说明";

    /// <summary>What is printed under a grid.</summary>
    public const string Note = "说明";

    /// <summary>A section with no row and no note: it says nothing but that it is there.</summary>
    public const string Nothing = "无内容";

    /// <summary>The word for a row.</summary>
    public static string Of(LaidOutRow row) => row.IsTotal ? Total : row.Kind switch
    {
        RowKind.Line => Line,
        RowKind.Subject => Subject,
        RowKind.Record => Record,
        RowKind.Field => Field,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, null),
    };
}
