namespace Disclosure.Tests.Checks.Sentences;

/// <summary>Sentences of shapes met in published documents: the checks speak when a careful reviewer would, and are silent when one would be.</summary>
public sealed class SentenceTests
{
    private const string Published = "published.yaml";
    private const string Kinds = "kinds.yaml";

    [Theory]
    [MemberData(nameof(Numbers), Published)]
    public void A_sentence_of_a_published_shape_is_judged_as_a_careful_reviewer_would(string number) => Judge(Published, number);

    [Theory]
    [MemberData(nameof(Numbers), Kinds)]
    public void A_sentence_of_the_same_kind_in_other_words_is_judged_alike(string number) => Judge(Kinds, number);

    public static TheoryData<string> Numbers(string file) => new(SentenceCase.In(file).Select(c => c.Number));

    private static void Judge(string file, string number)
    {
        var tried = SentenceCase.In(file).Single(c => c.Number == number);
        var findings = SentenceTrial.Findings(tried);
        string.Join(' ', findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal))
            .ShouldBe(string.Join(' ', tried.Expected), $"{tried.Text}\n{string.Join('\n', findings)}");
    }
}
