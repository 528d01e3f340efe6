using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit.v3;

[assembly: Disclosure.Tests.Progress.TestProgress]

namespace Disclosure.Tests.Progress;

/// <summary>Says every few seconds how many tests have run and which classes are at work: a long run in silence looks like one that hangs.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TestProgressAttribute : BeforeAfterTestAttribute
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly ConcurrentDictionary<string, string> AtWork = new(StringComparer.Ordinal);
    private static readonly string Program = Assembly.GetExecutingAssembly().GetName().Name!;
    private static readonly DateTime Start = DateTime.UtcNow;
    private static Timer? _timer;
    private static int _done;

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        AtWork[test.UniqueID] = methodUnderTest.ReflectedType?.Name ?? methodUnderTest.Name;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        AtWork.TryRemove(test.UniqueID, out _);
        Interlocked.Increment(ref _done);
    }

    /// <summary>Begins before the first test is known: the names of some come from sites that are built first.</summary>
    [ModuleInitializer]
    internal static void Begin()
    {
        if (ProgressOutput.Find() is { } output)
            _timer = new(_ => output(Line()), null, Pause, Pause);
    }

    private static string Line()
    {
        var classes = string.Join(", ", AtWork.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (classes.Length == 0) classes = _done == 0 ? "preparing" : "between tests";
        return string.Create(CultureInfo.InvariantCulture, $"  {Program} {DateTime.UtcNow - Start:m\\:ss}: {_done} tests done; {classes}");
    }
}
