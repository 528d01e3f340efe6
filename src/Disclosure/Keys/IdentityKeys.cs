using Disclosure.Core.Findings;

namespace Disclosure.Keys;

/// <summary>An identity that an edition states, an item of 勾稽, when it has options.</summary>
internal static class IdentityKeys
{
    public static readonly InputKey<TextValue> Formula = Declare.RequiredFormula("式", "应当成立的式子：两边是地址，符号两边各空一格");
    public static readonly InputKey<TextValue> Condition = Declare.Formula("当", "只在这个式子成立时才核对");
    public static readonly InputKey<WordsValue<Severity>> Level = Declare.Words(
        "级", "不成立时按哪一种报，不写是错误",
        new Dictionary<string, Severity>(StringComparer.Ordinal) { ["错误"] = Severity.Error, ["警告"] = Severity.Warning });

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Formula, Condition, Level);

    /// <summary>What stands under the name of an identity: the formula, or options.</summary>
    public static readonly InputValue Item = new EitherValue(new TextValue(MostCharacters: FormBounds.Equation), new MapValue(All));
}
