using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

// Built once for all tests that look at it.
[assembly: AssemblyFixture(typeof(ShippedSite))]

namespace Disclosure.Tests.Editions;

/// <summary>The site of the made-up units of the shipped editions.</summary>
public sealed class ShippedSite() : BuiltSite(ShippedInput.MakeIn);
