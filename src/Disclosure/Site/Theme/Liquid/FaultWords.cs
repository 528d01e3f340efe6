using Disclosure.Core.Findings;
using Fluid;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>Says in words for people what went wrong while a piece of a template ran. The engine throws whatever its arithmetic and its lists throw.</summary>
internal sealed class FaultWords(TemplateSource source, int offset, PageContext context)
{
    private const string Undefined = "Undefined variable '";

    /// <summary>What is said of templates that include one another too deep.</summary>
    public static string TooDeep => $"模板套得太深，超过 {PageContext.MostLevels} 层；多半是 include 绕回了自己。";

    /// <summary>Whether an exception is a fault of a template.</summary>
    public static bool Covers(Exception e) => e is TemplateFault { Place: null } or FluidException or ArithmeticException or FormatException
        or InvalidCastException or ArgumentException or InvalidOperationException or NotSupportedException or FileNotFoundException
        or IndexOutOfRangeException or InsufficientExecutionStackException;

    /// <summary>What a filter or a value has been given that it cannot take.</summary>
    public static string Reason(Exception e) => e switch
    {
        DivideByZeroException => "除数是 0",
        OverflowException => "数太大，算不了",
        FormatException => "读不懂所给的内容",
        InvalidCastException => "要的是数或文字，给的是一组名称",
        FluidException when NameIn(e.Message) is { } name => $"用了没有定义的名称{Bracketed.Of(name)}",
        _ => "用不上所给的值",
    };

    /// <summary>The fault with its place and its words.</summary>
    public TemplateFault Of(Exception e) => new($"模板运行出错：{Words(e)}", source.At(offset), e);

    private string Words(Exception e) => e switch
    {
        _ when context.IsSpent => $"一页里要做的事太多，超过 {context.MaxSteps / 10_000} 万步；多半是循环太长，或循环里又有循环。",
        _ when context.IsTooDeep || e is InsufficientExecutionStackException => TooDeep,
        TemplateFault => e.Message,
        FileNotFoundException => Missing(e.Message),
        _ => $"{Written()}算不出来：{Reason(e)}。",
    };

    private string Missing(string path) =>
        $"主题里没有名为{Bracketed.Of(path)}的模板{NearestName.Hint(path, ((TemplateFiles)context.Options.FileProvider).Names)}。";

    private string Written()
    {
        var rest = source.Text.AsSpan(offset);
        var end = rest.IndexOfAny("%}\n");
        return Bracketed.Of((end < 0 ? rest : rest[..end]).Trim(" -").ToString());
    }

    // The engine names a piece of its own where it has no name.
    private static string? NameIn(string message)
    {
        if (!message.StartsWith(Undefined, StringComparison.Ordinal) || message.Contains("'Fluid.", StringComparison.Ordinal)) return null;
        return message[Undefined.Length..].TrimEnd('\'');
    }
}
