using Disclosure.Core.Checks.Language;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>An edition may add words of its place to those that the checks of the narrative know.</summary>
public sealed class EditionWordTests : IDisposable
{
    private const string Edition = "editions/example/edition.yaml";
    private const string Sentence = "2030 年政府采购预算 10.00 万元，比上年上浮 2.00 万元，上浮 35.00%，系源于新增系统。\n";

    private readonly ExampleInput _input = new();

    [Fact]
    public void A_word_that_nobody_knows_says_nothing()
    {
        _input.Write("explanation.md", Sentence);
        _input.Findings().ShouldNotContain(f => f.Contains("change-rate", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_of_the_edition_is_read_as_the_known_one_and_quoted_as_written()
    {
        Add("上浮: 增加", "系源于: 由于").Write("explanation.md", Sentence);
        _input.Findings().ShouldContain(f => f.Contains("change-rate", StringComparison.Ordinal) && f.Contains("「上浮 35.00%」", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reason_in_words_of_the_edition_is_one()
    {
        Add("上浮: 增加", "系源于: 由于").Write("explanation.md", Sentence);
        _input.Findings().ShouldNotContain(f => f.Contains("change-reason", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("上浮: 增加了吗", "unknown-word")]
    [InlineData("上: 增加", "wrong-type")]
    [InlineData("上浮 3: 增加", "wrong-type")]
    [InlineData("减少: 增加", "duplicate-key")]
    public void A_word_that_cannot_be_taken_is_an_error_at_its_line(string word, string id)
    {
        Add(word);
        var line = File.ReadAllLines(_input.PathOf(Edition)).Length;
        _input.Findings().ShouldContain(f => f.StartsWith($"{Edition}:{line}:", StringComparison.Ordinal) && f.Contains(id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("比上年系统性上浮 2 万元", "比上年系统性增加2万元")]
    [InlineData("上浮上浮", "增加增加")]
    public void Words_are_put_in_place_where_they_stand(string written, string plain) =>
        PlainText.Of(written, Known("上浮", "增加")).Text.ShouldBe(plain);

    [Theory]
    [InlineData("上浮", "增加额", "增加额", "上 浮")]
    [InlineData("大幅上浮", "增加", "增加", "大幅上 浮")]
    [InlineData("上浮", "增", "增", "上 浮")]
    public void What_was_put_in_place_is_quoted_as_it_was_written(string word, string known, string found, string quoted)
    {
        var words = PlainText.Of("费用大幅上 浮 2 万元", Known(word, known));
        var start = words.Text.IndexOf(found, StringComparison.Ordinal);
        words.Written(start, start + found.Length).ShouldBe(quoted);
    }

    [Fact]
    public void Of_two_words_that_begin_alike_the_longer_is_meant() =>
        PlainText.Of("上浮率 2%", new KnownWords(new Dictionary<string, string>(StringComparer.Ordinal) { ["上浮"] = "增加", ["上浮率"] = "增长率" })).Text.ShouldBe("增长率2%");

    public void Dispose() => _input.Dispose();

    private static KnownWords Known(string word, string known) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [word] = known });

    private ExampleInput Add(params IReadOnlyList<string> words)
    {
        var text = File.ReadAllText(_input.PathOf(Edition)).TrimEnd('\n');
        return _input.Write(Edition, $"{text}\n词语:\n{string.Concat(words.Select(w => $"  {w}\n"))}");
    }
}
