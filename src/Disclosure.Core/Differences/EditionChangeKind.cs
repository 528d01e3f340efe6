namespace Disclosure.Core.Differences;

/// <summary>What changed in the form of a disclosure.</summary>
public enum EditionChangeKind
{
    /// <summary>换了版式.</summary>
    Edition,

    /// <summary>增加了表.</summary>
    TableAdded,

    /// <summary>取消了表.</summary>
    TableRemoved,

    /// <summary>表号变了.</summary>
    TableRenumbered,

    /// <summary>表名变了.</summary>
    TableRenamed,

    /// <summary>金额单位变了.</summary>
    UnitChanged,

    /// <summary>增加了节.</summary>
    SectionAdded,

    /// <summary>取消了节.</summary>
    SectionRemoved,

    /// <summary>节改名.</summary>
    SectionRenamed,

    /// <summary>增加了栏.</summary>
    ColumnAdded,

    /// <summary>取消了栏.</summary>
    ColumnRemoved,

    /// <summary>栏改名.</summary>
    ColumnRenamed,

    /// <summary>增加了行.</summary>
    LineAdded,

    /// <summary>取消了行.</summary>
    LineRemoved,

    /// <summary>行改名.</summary>
    LineRenamed,

    /// <summary>行换了位置.</summary>
    LineMoved,

    /// <summary>科目改名.</summary>
    CodeRenamed,

    /// <summary>科目的编码换了含义.</summary>
    CodeReplaced,

    /// <summary>科目换了编码.</summary>
    CodeRenumbered,
}
