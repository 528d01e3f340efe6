namespace Disclosure.Core.Checks.Engine;

/// <summary>
/// A check of its own: what no equation can say. Its documentation, with examples that the tests run, is the Markdown file of
/// the same name beside it. What it finds are warnings, for a person to judge, but for what cannot be right.
/// </summary>
public abstract class DocumentCheck : ICheck
{
    /// <inheritdoc/>
    public abstract string Id { get; }

    /// <inheritdoc/>
    public abstract string Title { get; }

    /// <summary>Why it does not apply when it has nothing to look at, one sentence in Chinese.</summary>
    public abstract string Nothing { get; }

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context)
    {
        var examination = new Examination();
        Examine(context, examination);
        if (examination.Faults.Count > 0)
        {
            return examination.Faults.Select(f => new CheckResult(Id, Title, CheckStatus.Failed, f.Evidence[0].Place)
            {
                Severity = f.Severity,
                Reason = f.Reason.ToString(),
                Said = f.Reason,
                Evidence = f.Evidence,
            });
        }
        var result = new CheckResult(Id, Title, CheckStatus.Passed, context.Budget.Place);
        return examination.Examined > 0
            ? [result with { Reason = $"看了 {examination.Examined} 处。" }]
            : [result with { Status = CheckStatus.NotApplicable, Reason = Nothing }];
    }

    /// <summary>Looks at a budget.</summary>
    protected abstract void Examine(CheckContext context, Examination examination);
}
