using System.Diagnostics;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Findings;
using Disclosure.Reports;

namespace Disclosure.Tests.Structure;

/// <summary>A kind that nobody knows is never taken for one that is known.</summary>
public sealed class UnknownKindTests
{
    [Fact]
    public void No_change_of_a_row() => Unknown(() => DifferenceWords.Kind((RowChangeKind)99));

    [Fact]
    public void No_change_of_a_passage() => Unknown(() => DifferenceWords.Kind((PassageChangeKind)99));

    [Fact]
    public void No_row() => Unknown(() => DifferenceWords.Nature((RowNature)99));

    [Fact]
    public void No_explanation() => Unknown(() => StatedReasonReport.Words((StatedReasonKind)99));

    [Fact]
    public void No_piece_of_a_text() => Unknown(() => TextDifferences.Plain(new ReportCell([new TextPiece((PieceKind)99, "甲")])));

    [Fact]
    public void No_severity_for_a_person() => Unknown(() => new Finding("x", (Severity)99, default, "").ToString());

    [Fact]
    public void No_severity_for_a_program() => Unknown(() => new Finding("x", (Severity)99, default, "").SeverityName);

    [Fact]
    public void No_outcome_of_a_check() => Unknown(() => new CheckResult("x", "", (CheckStatus)99, default).ToFinding());

    private static void Unknown(Func<object?> ask) => Should.Throw<UnreachableException>(() => ask());
}
