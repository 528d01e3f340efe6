using Disclosure.Core.Documents;
using Disclosure.Corpora;

namespace Disclosure.Browser.Printing;

/// <summary>
/// What the program prints it can import again: every cell, heading, paragraph and item stands where it stood. Documents of four editions
/// and of every form, with long names and many rows, and some with random figures and prose.
/// </summary>
public sealed class ImportedPaperTests(BrowserSession session)
{
    private const int Randoms = 2;

    // The terms of a glossary are printed as such and not as items of a list.
    private const string Glossary = "words";

    /// <summary>Some of the made-up portal.</summary>
    public static TheoryData<string> MadeUp =>
    [
        "shili-long/2029", "shili-long/2030", "shili-long/2031", "shili-blank/2030", "shili-forms/2031", "shili-rows/2031", "shili-final/2031", "shili-final/2031-final",
    ];

    /// <summary>Those of the other made-up inputs, by input, unit and year: forms of all editions that come with the program, and of others.</summary>
    public static TheoryData<string, string> Others => new()
    {
        { "printed", "xubian-office/2031" }, { "examples", "shili-unit/2030" }, { "nine", "xugou-school/2031" }, { "nine", "xugou-test/2031" },
        { "shipped", "xushi-bureau/2030" }, { "shipped", "xushi-committee/2030" }, { "shipped", "xubu-office/2030" },
        { "shipped", "xubu-office/2030-final" }, { "shipped", "xushi-institute/2030-final" },
    };

    /// <summary>The numbers of random documents.</summary>
    public static TheoryData<int> Random => [.. Enumerable.Range(1, Randoms)];

    [Fact]
    public void Every_cell_comes_back_from_paper() => HasCells(PaperTrip.Real(session));

    [Fact]
    public void Every_heading_paragraph_and_item_comes_back_from_paper() => HasProse(PaperTrip.Real(session));

    [Theory]
    [MemberData(nameof(MadeUp))]
    public void Every_cell_of_a_made_up_document_comes_back_from_paper(string budget) => HasCells(PaperTrip.MadeUp(budget, session));

    [Theory]
    [MemberData(nameof(MadeUp))]
    public void Every_heading_paragraph_and_item_of_a_made_up_document_comes_back_from_paper(string budget) => HasProse(PaperTrip.MadeUp(budget, session));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_cell_of_another_input_comes_back_from_paper(string input, string budget) => HasCells(PaperTrip.Other(input, budget, session));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_heading_paragraph_and_item_of_another_input_comes_back_from_paper(string input, string budget) => HasProse(PaperTrip.Other(input, budget, session));

    [Theory]
    [MemberData(nameof(Random))]
    public void Every_cell_of_a_random_document_comes_back_from_paper(int number) => HasCells(PaperTrip.Random(number, session));

    [Theory]
    [MemberData(nameof(Random))]
    public void Every_heading_paragraph_and_item_of_a_random_document_comes_back_from_paper(int number) => HasProse(PaperTrip.Random(number, session));

    private static void HasCells(PaperTrip trip) => SaidBudget.Cells(trip.Found).Order(StringComparer.Ordinal).ShouldBe(SaidBudget.Cells(trip.Wanted).Order(StringComparer.Ordinal));

    private static void HasProse(PaperTrip trip) => Prose(trip.Found).ShouldBe(Prose(trip.Wanted));

    private static IReadOnlyList<string> Prose(Budget budget) => [.. SaidBudget.Prose(budget).Select(l => l.Replace($"{Glossary}:-", $"{Glossary}:", StringComparison.Ordinal))];
}
