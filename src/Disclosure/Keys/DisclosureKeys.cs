namespace Disclosure.Keys;

/// <summary>What is said of one document, <c>disclosure.yaml</c>.</summary>
internal static class DisclosureKeys
{
    // Each is one warning or one figure that somebody gave a reason for.
    private const int MostStatements = 1_000;

    public static readonly Key<Value.EditionName> Edition = Key.Required("版式", "用 editions 下的哪一套", new Value.EditionName());
    public static readonly Key<Value.Year> ClassificationYear = Key.Of("科目年度", "用哪一年的科目。不写就用文件夹的年度", new Value.Year());
    public static readonly Key<Value.Text> Title = Key.Text("标题", "不写就用版式里的标题");
    public static readonly Key<Value.Formed> Approved = Key.Of("批复日期", "预算批复的日期，年-月-日", new Value.Formed(CorrectionKeys.Day, MayBeBlank: true));
    public static readonly Key<Value.Formed> Published = Key.Of("公开日期", "公开的日期，年-月-日", new Value.Formed(CorrectionKeys.Day, MayBeBlank: true));
    public static readonly Key<Value.Text> Source = Key.Text("来源", "信息来源");
    public static readonly Key<Value.Text> Author = Key.Text("作者", "谁编写");
    public static readonly Key<Value.Text> Keywords = Key.Text("关键词", "几个词");
    public static readonly Key<Value.Text> Summary = Key.Text("摘要", "一句话");
    public static readonly Key<Value.List> Acknowledgements = Key.List(
        "确认", "已经看过、让它留着的警告", new Value.Map(AcknowledgementKeys.All), MostStatements);
    public static readonly Key<Value.List> Corrections = Key.List(
        "更正", "公开以后更正过的格", new Value.Map(CorrectionKeys.All), MostStatements);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(
        Edition, ClassificationYear, Title, Approved, Published, Source, Author, Keywords, Summary, Acknowledgements, Corrections);
}
