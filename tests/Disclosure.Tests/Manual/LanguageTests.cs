using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Input.Contents;
using Disclosure.Input.Keys;
using Disclosure.Manual;
using Disclosure.Tests.Input.Keys;

namespace Disclosure.Tests.Manual;

/// <summary>The pages on the language name all that may be written, and nothing else.</summary>
public sealed class LanguageTests
{
    private const string Addresses = "language/addresses.html";
    private const string Formulas = "language/formulas.html";

    [Fact]
    public void Every_key_is_listed_with_what_it_means()
    {
        var listed = KeyFiles.All.SelectMany(f => ManualTables.Of($"language/{f.Key}.html").SelectMany(h => h)).Select(k => (k.Name, Words: k.Words.Split('|')[^1])).ToHashSet();
        DeclaredKeys.Reached.Concat([DataKeys.Records, DataKeys.EmptyNote, DataKeys.Remark, DataKeys.Own])
            .Where(k => !listed.Contains((k.Name, k.Description.TrimEnd('。')))).Select(k => $"{k.Name}: {k.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void No_key_is_listed_that_is_not_declared()
    {
        var declared = DeclaredKeys.Fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        KeyFiles.All.SelectMany(f => ManualTables.Of($"language/{f.Key}.html").SelectMany(h => h)).Select(k => k.Name).Where(n => !declared.Contains(n)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_section_is_described() =>
        UsualKinds.All.Keys.SelectMany(k => k.Mapping.Keys.Concat(k.Beside)).Select(k => k.Name)
            .Except(ManualTables.Of("language/form.html").SelectMany(h => h).Select(k => k.Name), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_choice_of_words_is_listed()
    {
        var said = string.Concat(KeyFiles.All.Select(f => ManualSite.Texts.Single(t => t.Path == $"language/{f.Key}.html").Markdown));
        DeclaredKeys.Reached.Select(k => k.AnyValue).OfType<WordsValue>().SelectMany(v => v.All).Where(w => !said.Contains($"`{w}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("甲 = 乙")]
    [InlineData("甲 ≤ 乙")]
    [InlineData("甲 <= 乙")]
    [InlineData("甲 = 乙 + 丙")]
    [InlineData("甲 = 乙 - 丙")]
    [InlineData("甲 = 乙 × 丙")]
    [InlineData("甲 = 乙 ÷ 丙")]
    [InlineData("甲 = ( 乙 + 0.5 )")]
    [InlineData("甲 = 合计(乙/*)")]
    public void A_sign_that_formulas_know_is_listed(string formula)
    {
        FormulaParser.Parse(formula, out var fault).ShouldNotBeNull(fault);
        // Listed are the signs alone, and the word with its brackets.
        var signs = ManualTables.Names(Formulas).Select(s => s == "合计(地址)" ? "合计(乙/*)" : s).Concat(["<="]).ToList();
        formula.Split(' ').Where(w => w is not ("甲" or "乙" or "丙" or "0.5")).Except(signs, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_sign_that_is_listed_is_one_that_formulas_know()
    {
        string[] relations = ["=", "≤"];
        ManualTables.Names(Formulas).Select(sign => sign switch
        {
            "(" or ")" => "甲 = ( 乙 )",
            "合计(地址)" => "甲 = 合计(乙/*)",
            _ when relations.Contains(sign) => $"甲 {sign} 乙",
            _ => $"甲 = 乙 {sign} 丙",
        }).Where(f => FormulaParser.Parse(f, out _) is not { } formula || (formula.Left.Count + formula.Right.Count + formula.Right.Sum(t => t.Rest.Count) < 2)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("甲 = 乙 * 丙")]
    [InlineData("甲 = 乙 / 丙")]
    [InlineData("甲 ≥ 乙")]
    [InlineData("甲 > 乙")]
    public void A_sign_that_is_not_listed_is_refused(string formula) => FormulaParser.Parse(formula, out _).ShouldBeNull();

    [Fact]
    public void What_is_nested_as_deep_as_is_said_is_read_and_no_deeper()
    {
        ManualTables.Of(Formulas)[""].Single(s => s.Name == "(").Words.ShouldContain("最多套 16 层");
        FormulaParser.ParseSum(Nested(16), out _).ShouldNotBeNull();
        FormulaParser.ParseSum(Nested(17), out _).ShouldBeNull();
    }

    [Fact]
    public void The_properties_of_a_row_that_an_address_may_ask_are_those_that_it_can() =>
        ManualTables.Names(Addresses, "指到几格").Except(["*", "**", "<名称>", "[栏=值]"], StringComparer.Ordinal).ShouldBe(PatternMatch.RowProperties);

    [Fact]
    public void The_kinds_of_rows_are_those_that_an_address_can_ask_for() =>
        PatternMatch.Kinds.Where(k => !ManualTables.Of(Addresses)["指到几格"].Single(p => p.Name == PatternMatch.Kind).Words.Contains(k, StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("*", "[编码=*][类=科目]", false)]
    [InlineData("**", "", false)]
    [InlineData("<名称>", "[编码=*][类=科目]", true)]
    public void A_sign_for_a_gap_that_is_listed_is_one(string sign, string conditions, bool isVariable)
    {
        ManualTables.Names(Addresses, "指到几格").ShouldContain(sign);
        FormulaParser.ParseSum($"表三/{sign}{conditions}/总计", out _).ShouldNotBeNull()[0].First.ShouldBeOfType<Factor.One>().Pattern.Steps[1].IsVariable.ShouldBe(isVariable);
    }

    [Theory]
    [InlineData("2023", DocumentKind.AnnualBudget)]
    [InlineData("2024-final", DocumentKind.FinalAccounts)]
    public void The_names_of_other_documents_are_those_of_their_folders(string folder, DocumentKind kind)
    {
        ManualExample.All.Where(e => e.Page == Addresses).SelectMany(e => e.Lines).ShouldContain(l => l.StartsWith(folder + ":", StringComparison.Ordinal));
        DocumentKey.Parse(folder)!.Value.Kind.ShouldBe(kind);
    }

    private static string Nested(int levels) => $"{string.Concat(Enumerable.Repeat("( ", levels))}甲{string.Concat(Enumerable.Repeat(" )", levels))}";
}
