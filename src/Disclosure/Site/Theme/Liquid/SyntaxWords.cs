using Disclosure.Core.Findings;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>Says in words for people why a template cannot be read; the engine says it in its own.</summary>
internal sealed class SyntaxWords(TemplateSource source, IEnumerable<string> tags)
{
    // Belong to another tag, and are no tags by themselves.
    private static readonly string[] Parts = ["else", "elsif", "when"];

    /// <summary>The finding for what the engine said, which stopped at a position.</summary>
    public Finding Of(string error, int offset)
    {
        var subject = Between(error);
        // It stops behind the name.
        if (error.StartsWith("Unknown tag", StringComparison.Ordinal)) offset -= subject.Length;
        var words = UnknownTag(offset) is { } unknown ? $"没有标签「{unknown}」{NearestName.Hint(unknown, tags)}。" : Words(error, subject);
        return Finding.Error("template-syntax", source.At(offset), $"模板写法有误：{words}");
    }

    private static string Words(string error, string subject) => error switch
    {
        _ when error.StartsWith("Unknown tag", StringComparison.Ordinal) => $"标签「{subject}」放错了地方，它前面没有与它配对的标签。",
        _ when error.StartsWith("Parentheses", StringComparison.Ordinal) => "不能用括号给式子分组，请分成几步写。",
        _ when error.StartsWith("Functions", StringComparison.Ordinal) => "模板里不能调用函数。",
        _ when error.StartsWith("A value", StringComparison.Ordinal) => "这里要写一个值。",
        _ when error.StartsWith("A quoted string", StringComparison.Ordinal) => "render 后面要写带引号的模板名。",
        _ when error.StartsWith("Not end tag", StringComparison.Ordinal) => "缺少 {% endraw %}。",
        _ when error.StartsWith("'='", StringComparison.Ordinal) => "assign 的名称后面要写「=」。",
        _ when error.StartsWith("End of tag", StringComparison.Ordinal) || error.Contains("' was expected", StringComparison.Ordinal) => $"缺少 {subject}。",
        _ when error.StartsWith("An identifier", StringComparison.Ordinal) => subject is "|" ? "「|」后面要写过滤器的名称。" : $"「{subject}」后面要写一个名称。",
        _ when error.StartsWith("Invalid", StringComparison.Ordinal) && subject.Length > 0 => $"标签「{subject}」的写法不对。",
        _ => "这里读不懂。",
    };

    // What stands between the first two quotation marks.
    private static string Between(string error)
    {
        var open = error.IndexOf('\'');
        var close = open < 0 ? -1 : error.IndexOf('\'', open + 1);
        return close < 0 ? "" : error[(open + 1)..close];
    }

    // The engine says that the end of the tag around it is missing.
    private string? UnknownTag(int offset)
    {
        var rest = source.Text.AsSpan(Math.Clamp(offset, 0, source.Text.Length)).TrimStart();
        if (rest.StartsWith("{%")) rest = rest[2..].TrimStart('-').TrimStart();
        else if (!IsAtName(offset)) return null;
        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] == '_')) length++;
        var name = rest[..length].ToString();
        var isPart = name.Length == 0 || Parts.Contains(name) || name.StartsWith("end", StringComparison.Ordinal);
        return isPart || tags.Contains(name, StringComparer.Ordinal) ? null : name;
    }

    // Right behind the opening of a tag.
    private bool IsAtName(int offset) => source.Text.AsSpan(0, Math.Clamp(offset, 0, source.Text.Length)).TrimEnd().TrimEnd('-').EndsWith("{%");
}
