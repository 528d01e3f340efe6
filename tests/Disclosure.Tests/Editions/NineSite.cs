using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

// Built once for all tests that look at it.
[assembly: AssemblyFixture(typeof(NineSite))]

namespace Disclosure.Tests.Editions;

/// <summary>The site of the made-up input with nine tables.</summary>
public sealed class NineSite() : BuiltSite(Repository.Tests("Inputs", "nine"))
{
    /// <summary>The folder of the unit's first year in the site.</summary>
    public const string First = "xugou-test/2030/";

    /// <summary>The folder of its second year.</summary>
    public const string Second = "xugou-test/2031/";

    /// <summary>The folder of the unit that has hardly any figures.</summary>
    public const string School = "xugou-school/2031/";
}
