using Disclosure.Commands;
using Disclosure.Core.Findings;
using Disclosure.Pipeline.Preview;

namespace Disclosure.Tests.Commands;

/// <summary>What the window of <c>serve</c> says of each change.</summary>
public sealed class ChangeReportTests : IDisposable
{
    private static readonly Finding Warning = Finding.Warning("parts", new Place("in/units/shili/2030/tables/t01.yaml", 3, 1), "各项之和不是合计。");

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly ChangeReport _report;

    public ChangeReportTests() => _report = new ChangeReport(_output, _error);

    [Fact]
    public void A_warning_is_told_once()
    {
        Change(Warning);
        Change(Warning).ShouldBeEmpty();
    }

    [Fact]
    public void A_warning_that_only_moved_is_not_told_again()
    {
        Change(Warning);
        Change(Warning with { Place = Warning.Place with { Line = 4 } }).ShouldBeEmpty();
    }

    [Fact]
    public void A_warning_that_came_back_is_told_again()
    {
        Change(Warning);
        Change();
        Change(Warning).ShouldContain(Warning.Message);
    }

    [Fact]
    public void An_error_is_told_as_long_as_it_is_there()
    {
        var fault = Finding.Error("identity", Warning.Place, "两边不相等。");
        Change(fault);
        Change(fault).ShouldContain(fault.Message);
    }

    [Fact]
    public void What_was_told_before_is_counted()
    {
        Change(Warning);
        Change(Warning);
        _output.ToString().TrimEnd().Split('\n')[^1].ShouldContain("1 处警告（1 处前面说过）");
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private string Change(params Finding[] findings)
    {
        _error.GetStringBuilder().Clear();
        _report.Write(new TakenChange(new HashSet<string> { "shili" }, findings, [.. findings.Where(f => f.Severity == Severity.Error)], TimeSpan.FromSeconds(.01)));
        return _error.ToString();
    }
}
