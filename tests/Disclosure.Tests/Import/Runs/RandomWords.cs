using System.Globalization;

namespace Disclosure.Tests.Import.Runs;

/// <summary>Made-up words and sentences, such as stand in budgets.</summary>
internal static class RandomWords
{
    private static readonly string[] Things = ["虚构项目", "示例经费", "样例设备", "某某活动", "“试验”工作", "培训（虚构）", "A类物品", "一件·二件"];
    private static readonly string[] Deeds = ["按计划安排", "用于日常开支", "比上年减少", "由示例单位承担", "主要原因是人员变动", "与上年持平"];

    /// <summary>A few words without an end.</summary>
    public static string Name(Random random) => Of(Things, random) + Of(["情况", "安排", "支出"], random);

    /// <summary>A sentence, often with figures.</summary>
    public static string Sentence(Random random) => random.Next(3) switch
    {
        0 => $"{Of(Things, random)}{Of(Deeds, random)}。",
        1 => string.Create(CultureInfo.InvariantCulture, $"{Of(Things, random)}{random.Next(1, 900_000) / 100m:0.00}万元，{Of(Deeds, random)}，占{random.Next(1, 1000) / 10m:0.0}%。"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(2020, 2040)}年，{Of(Things, random)}{random.Next(1, 90)}项：{Of(Deeds, random)}；{Of(Deeds, random)}。"),
    };

    private static string Of(string[] words, Random random) => words[random.Next(words.Length)];
}
