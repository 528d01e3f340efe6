namespace Disclosure.Manual;

/// <summary>The manual: what there is to know for those who fill in, check, build, and use what was published.</summary>
internal static class ManualContents
{
    /// <summary>What it is called.</summary>
    public const string Title = "预算公开使用说明";

    /// <summary>Its parts in order.</summary>
    /// <param name="commands">The pages of the commands, made by who declares those.</param>
    public static IReadOnlyList<ManualPart> Parts(ManualPart commands) =>
    [
        new(GuideChapters.Folder, "数据文件一个一个怎么写、怎么改，交出去以前做什么。", GuideChapters.All()),
        new(LanguageTexts.Folder, "数据文件和版式里能写的全部名称、地址和算式。", LanguageTexts.All()),
        new(CheckTexts.Folder, "每一项检查看什么、为什么、怎么改，有例子。", CheckTexts.All()),
        commands,
        new(FormatTexts.Folder, "网站上每一种可以下载的文件里有什么。", FormatTexts.All()),
    ];
}
