using Disclosure.Pipeline;
using Disclosure.Tests.Budgets;

namespace Disclosure.Tests.Pipeline;

/// <summary>What two years of one folder share is read once when they are compared.</summary>
public sealed class SharedReaderTests
{
    [Fact]
    public void Two_years_of_one_folder_have_one_reader()
    {
        using var input = new KindInput();
        var finder = new SourceFinder(input.Folder, path: null, CancellationToken.None);
        finder.Find("2030")!.Input.ShouldBeSameAs(finder.Find("2031")!.Input);
    }
}
