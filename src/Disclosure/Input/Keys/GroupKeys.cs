namespace Disclosure.Input.Keys;

/// <summary>Several sections: those of a table, or of a group of a table.</summary>
internal static class GroupKeys
{
    public static readonly InputKey<FlagValue> IsRepeated = Declare.Flag("重复", "是：单位可以填好几份。只用在有「节」的部分");
    public static readonly InputKey<ListValue> Sections = Declare.RequiredList(
        "节", "几个部分，按先后", new NamedValue(new SectionValue()), FormBounds.Sections);

    /// <summary>How it is declared.</summary>
    public static readonly SectionKindKeys Kind = new(new InputMapping(Sections), IsRepeated);
}
