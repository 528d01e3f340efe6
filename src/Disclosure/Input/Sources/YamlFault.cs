using YamlDotNet.Core;

namespace Disclosure.Input.Sources;

/// <summary>Says in Chinese what the YAML parser found wrong.</summary>
internal static class YamlFault
{
    /// <summary>What is said where the parser itself stumbles.</summary>
    public const string Slip = "YAML 写法有误：从这里起读不下去；上面的花括号、方括号或引号多半没有合上。";

    private const string General = "YAML 写法有误：从这里起读不下去；请检查缩进、冒号、引号和括号。";

    private static readonly (string Words, string Message)[] Known =
    [
        ("found unexpected end of stream", "引号没有合上。"),
        ("unexpected document indicator", "引号没有合上。"),
        ("quoted scalar, found wrong indentation", "引号没有合上，或引号里下一行的缩进不够。"),
        ("multiline plain scalar", "这一行被当作上一行的值的延续；请检查这一行的缩进，和上一行的冒号（要用半角，后面空一格）。"),
        ("<document", "这一行和上面的内容接不上；请检查这一行的缩进，和上面各行的冒号、引号、括号。"),
        ("expected node content", "这里缺少内容，或多了符号；请检查前面的逗号、冒号和括号。"),
        ("Block sequence entries", "这里不能写「- 」；列表要另起一行，文字以「- 」开头时要加引号。"),
        ("flow mapping", "花括号里缺少逗号「,」或右括号「}」；值里有逗号、冒号或括号时要给整个值加引号。"),
        ("flow sequence", "方括号里缺少逗号「,」或右括号「]」。"),
        ("could not find expected ':'", "这一行缺少冒号「:」；冒号要用半角，后面要有一个空格。"),
        ("block mapping", "缩进不一致，或这一行不是「键: 值」的形式；冒号要用半角、后面空一格，以 { 等符号开头的名称要加引号。"),
        ("block collection", "缩进不一致，或这一行不是以「- 」开头的列表项。"),
        ("Mapping values are not allowed", "这里不能再出现冒号「:」；值里有冒号加空格时要给整个值加引号。"),
        ("invalid mapping", "值里有冒号加空格时要给整个值加引号；这一行如果是新的一项，请和上面的对齐。"),
        ("Mapping keys are not allowed", "这里不能写键；请检查缩进。"),
        ("cannot start any token", "这个符号不能作开头；请给整个值加引号。"),
        ("hexadecimal", "双引号里的反斜杠「\\」用法不对；请改用单引号。"),
        ("escape", "双引号里的反斜杠「\\」用法不对；请改用单引号。"),
        ("tag", "不支持以 ! 开头的类型标记；文字以 ! 开头时要加引号。"),
        ("anchor", "不支持锚点（&）和引用（*）；文字以这两个符号开头时要加引号。"),
        ("tab", "缩进里有制表符（Tab）；请改用空格。"),
        ("block scalar", "「|」或「>」后面只能换行，下面各行要比键多缩进两格。"),
        ("literal", "「|」下面各行的缩进不一致。"),
        ("indentation", "缩进不一致。"),
        ("directive", "不支持以 % 开头的指令；文字以 % 开头时要加引号。"),
    ];

    /// <summary>The message for a fault; a general one when the parser's words are not known.</summary>
    public static string InChinese(YamlException fault)
    {
        foreach (var (words, message) in Known)
        {
            if (fault.Message.Contains(words, StringComparison.OrdinalIgnoreCase)) return "YAML 写法有误：" + message;
        }
        return General;
    }
}
