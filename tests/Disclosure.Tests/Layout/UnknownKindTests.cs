using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Layout;

namespace Disclosure.Tests.Layout;

/// <summary>A kind of section that has no cells and is composed of nothing is a mistake of the program, and not left out in silence.</summary>
public sealed class UnknownKindTests
{
    private static readonly Table Table = MadeUpBudget.Table([], new Odd());

    [Fact]
    public void It_cannot_be_laid_out() => Should.Throw<NotSupportedException>(() => new LaidOutTable(Table)).Message.ShouldContain("Odd");

    [Fact]
    public void Its_cells_cannot_be_listed() => Should.Throw<NotSupportedException>(() => new AddressBook(MadeUpBudget.Of(Table)).Cells.ToList());

    private sealed record Odd() : Section([], "");
}
