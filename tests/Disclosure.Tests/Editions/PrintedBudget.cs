using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Editions;

/// <summary>The first budget of the made-up input with the forms that published documents print, read once.</summary>
public sealed class PrintedBudget
{
    /// <summary>Reads it.</summary>
    public PrintedBudget()
    {
        var findings = new FindingList();
        var input = new InputReader(Repository.Tests("Inputs", "printed"));
        Budget = input.Read(input.List("xubian-office", 2030, findings).Single(), findings).ShouldNotBeNull();
        findings.Sorted().ShouldBeEmpty();
        Book = new AddressBook(Budget);
    }

    /// <summary>The budget.</summary>
    public Budget Budget { get; }

    /// <summary>Its addresses.</summary>
    public AddressBook Book { get; }

    /// <summary>The one cell at an address.</summary>
    public LocatedCell At(string address) => Book.Find(address).ShouldHaveSingleItem();
}
