using Disclosure.Core.Findings;

namespace Disclosure.Core.Checking;

/// <summary>
/// A check of its own: what no equation can say. Its documentation, with examples that the tests run, is the Markdown file of
/// the same name beside it. All it finds are warnings, for a person to judge.
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
        if (examination.Warnings.Count > 0)
        {
            return examination.Warnings.Select(w => new CheckResult(Id, Title, CheckStatus.Failed, w.Evidence[0].Place)
            {
                Severity = Severity.Warning,
                Reason = w.Reason,
                Evidence = w.Evidence,
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
