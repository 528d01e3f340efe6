using System.Runtime.CompilerServices;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Liquid;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Disclosure.Site.Theme;

/// <summary>
/// Looks through a template for names that nobody defines, also in branches that today's data does not reach.
/// </summary>
internal sealed class TemplateNames : AstVisitor
{
    // Templates that include each other twice double at every level.
    private const int MostIncludes = 3_000;

    private readonly IReadOnlyDictionary<string, (TemplateSource Source, FluidTemplate Template)> _templates;
    private readonly FilterCollection _filters;
    private readonly FindingList _findings;
    private readonly TemplateScope _scope;
    private readonly Stack<TemplateSource> _reading = new();
    private int _offset;
    private int _includes;

    /// <summary>A search with the names that a page of some kind gives.</summary>
    public TemplateNames(
        IReadOnlyDictionary<string, (TemplateSource Source, FluidTemplate Template)> templates,
        IReadOnlyDictionary<string, ViewShape?> names,
        FilterCollection filters,
        FindingList findings)
    {
        _filters = filters;
        _templates = templates;
        _findings = findings;
        _scope = new TemplateScope(names);
    }

    /// <summary>Looks through one template and those it includes.</summary>
    public void Check(string name)
    {
        var (source, template) = _templates[name];
        if (_reading.Contains(source)) return;
        var before = _offset;
        _reading.Push(source);
        _offset = 0;
        VisitTemplate(template);
        _reading.Pop();
        _offset = before;
    }

    /// <inheritdoc/>
    public override Statement VisitOtherStatement(Statement statement)
    {
        if (statement is PlacedStatement placed) At(placed.Offset, () => Visit(placed.Inner));
        if (statement is not BoundedCapture capture) return statement;
        _scope.Define(capture.Identifier, null);
        VisitAll(capture.Statements);
        return statement;
    }

    /// <inheritdoc/>
    public override Expression VisitOtherExpression(Expression expression)
    {
        if (expression is PlacedExpression placed) At(placed.Offset, () => Visit(placed.Inner));
        return expression;
    }

    protected override Statement VisitOutputStatement(OutputStatement outputStatement)
    {
        Visit(outputStatement.Expression);
        if (_scope.ShapeOf(outputStatement.Expression) is { } shape && outputStatement.Expression is PlacedExpression { Offset: var offset })
        {
            var names = string.Join(' ', (shape.Element ?? shape).Members.Keys);
            _findings.Error("template-value", _reading.Peek().At(offset), $"这里是{(shape.Element is null ? "一组名称" : "一列东西")}，不能整个写到页面上；请写明要哪一项：{names}。");
        }
        return outputStatement;
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        Visit(forStatement.Source);
        Visit(forStatement.Limit);
        Visit(forStatement.Offset);
        _scope.Loop(forStatement.Identifier, forStatement.Source, () => VisitAll(forStatement.Statements));
        Visit(forStatement.Else);
        return forStatement;
    }

    protected override Statement VisitTableRowStatement(TableRowStatement tableRowStatement)
    {
        foreach (var argument in new[] { tableRowStatement.Source, tableRowStatement.Limit, tableRowStatement.Offset, tableRowStatement.Cols }) Visit(argument);
        _scope.Loop(tableRowStatement.Identifier, tableRowStatement.Source, () => VisitAll(tableRowStatement.Statements));
        return tableRowStatement;
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        Visit(assignStatement.Value);
        _scope.Define(assignStatement.Identifier, _scope.ShapeOf(assignStatement.Value));
        return assignStatement;
    }

    protected override Statement VisitIncludeStatement(IncludeStatement includeStatement)
    {
        var of = includeStatement;
        Visit(of.Path);
        if (of.Path is LiteralExpression literal) Include(literal.Value.ToStringValue(), of.AssignStatements, of.With, of.For, of.Alias);
        return of;
    }

    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        var of = renderStatement;
        Include(of.Path, of.AssignStatements, of.With, of.For, of.Alias);
        return of;
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!_filters.TryGetValue(filterExpression.Name, out _))
        {
            var hint = _findings.Hint(filterExpression.Name, _filters.Select(f => f.Key));
            _findings.Error("unknown-filter", _reading.Peek().PlaceOf(filterExpression.Name, _offset), $"模板用了没有定义的过滤器{Bracketed.Of(filterExpression.Name)}{hint}。");
        }
        return base.VisitFilterExpression(filterExpression);
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        _scope.Follow(memberExpression, ReportUnknown);
        foreach (var segment in memberExpression.Segments)
        {
            if (segment is IndexerSegment indexer) Visit(indexer.Expression);
        }
        return memberExpression;
    }

    private void At(int offset, Action visit)
    {
        var before = _offset;
        _offset = offset;
        visit();
        _offset = before;
    }

    private void Include(string path, IReadOnlyList<AssignStatement> assigned, Expression? with, Expression? each, string? alias)
    {
        VisitAll(assigned);
        Visit(with);
        Visit(each);
        var name = path.EndsWith(TemplateFiles.Ending, StringComparison.Ordinal) ? path[..^TemplateFiles.Ending.Length] : path;
        if (!_templates.ContainsKey(name)) Report("unknown-name", path, $"主题里没有名为{Bracketed.Of(path)}的模板{_findings.Hint(name, _templates.Keys)}。");
        else if (IsTooDeep) Report("template-depth", path, FaultWords.TooDeep);
        else if (++_includes > MostIncludes) Report("template-includes", path, $"一页里 include 得太多，超过 {MostIncludes} 次。");
        else
        {
            if (with is not null) _scope.Define(alias ?? Path.GetFileName(name), _scope.ShapeOf(with));
            if (each is not null) _scope.DefineEach(alias ?? Path.GetFileName(name), each);
            Check(name);
        }
    }

    // As the engine counts: the template of the page, and so many that include one another.
    private bool IsTooDeep => _reading.Count > PageContext.MostLevels || !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    private void VisitAll(IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements) Visit(statement);
    }

    private void ReportUnknown(string path, string name, IEnumerable<string> known) =>
        Report("unknown-name", path, $"模板用了没有定义的名称{Bracketed.Of(path)}{_findings.Hint(name, known)}。");

    private void Report(string id, string path, string message) => _findings.Error(id, _reading.Peek().PlaceOf(path, _offset), message);
}
