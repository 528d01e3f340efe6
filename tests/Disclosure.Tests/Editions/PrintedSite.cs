using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

// Built once for all tests that look at it.
[assembly: AssemblyFixture(typeof(PrintedSite))]

namespace Disclosure.Tests.Editions;

/// <summary>The site of the made-up input with the forms that published documents print.</summary>
public sealed class PrintedSite() : BuiltSite(Repository.Tests("Inputs", "printed"))
{
    /// <summary>The folder of the unit's first year in the site.</summary>
    public const string First = "xubian-office/2030/";

    /// <summary>The folder of its second year.</summary>
    public const string Second = "xubian-office/2031/";
}
