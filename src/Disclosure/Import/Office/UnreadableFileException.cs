namespace Disclosure.Import.Office;

/// <summary>Why an office file cannot be read: thrown where it is seen, and told as a finding by the reader of the whole file.</summary>
/// <param name="id">The id of the finding.</param>
/// <param name="message">The reason, in Chinese.</param>
internal sealed class UnreadableFileException(string id, string message) : Exception(message)
{
    /// <summary>The id of the finding.</summary>
    public string Id { get; } = id;

    /// <summary>It is not what it says it is, or part of it is gone.</summary>
    public static UnreadableFileException Damaged(string what) => new("source-damaged", $"文件已经损坏：{what}读不出来；请用 Excel、Word 或 WPS 打开，另存一份再试。");

    /// <summary>It is larger inside than any document is.</summary>
    public static UnreadableFileException TooLarge(string what) => new("source-too-large", $"文件里的{what}超过上限；请检查是不是放错了文件，或者删去多余的内容再试。");
}
