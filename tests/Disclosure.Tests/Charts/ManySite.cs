using Disclosure.Tests.Charts;
using Disclosure.Tests.Support;

[assembly: AssemblyFixture(typeof(ManySite))]

namespace Disclosure.Tests.Charts;

/// <summary>The site of the made-up unit with many streams.</summary>
public sealed class ManySite : BuiltSite
{
    /// <summary>Builds it.</summary>
    public ManySite() : this(new Scratch())
    {
    }

    private ManySite(Scratch scratch) : base(ManyStreams.MakeIn(scratch)) => scratch.Dispose();
}
