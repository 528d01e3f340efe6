namespace Disclosure.Keys;

/// <summary>Several sections: those of a table, or of a group of a table.</summary>
internal static class GroupKeys
{
    public static readonly Key<Value.Flag> IsRepeated = Key.Flag("重复", "是：单位可以填好几份。只用在有「节」的部分");
    public static readonly Key<Value.List> Sections = Key.RequiredList(
        "节", "几个部分，按先后", new Value.Named(new Value.Section()), FormBounds.Sections);

    /// <summary>How it is declared.</summary>
    public static readonly SectionKindKeys Kind = new(new Mapping(Sections), IsRepeated);
}
